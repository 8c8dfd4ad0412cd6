package org.espalier.cli.page;

import java.util.regex.Pattern;

/** Makes any text safe to print: one line, nothing that steers a terminal or turns the direction of reading. */
final class Plain {

    private static final int LONGEST = 2000;
    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    private Plain() {}

    static String text(String text) {
        String visible = STEERING.matcher(shortened(text)).replaceAll(" ");
        return BLANKS.matcher(visible).replaceAll(" ").strip();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " ... (shortened)";
    }
}
