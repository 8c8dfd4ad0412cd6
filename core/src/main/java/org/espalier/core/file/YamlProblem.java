package org.espalier.core.file;

import java.util.List;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.StreamReader;

/** What is wrong with a text that is no YAML, told without what stands in it. */
enum YamlProblem {
    TAB("TAB", "a tab; YAML is indented by spaces"),
    SIGN("cannot start any token", "a text that begins with this sign must be quoted"),
    COLON("mapping values are not allowed", "a colon where no key can stand; quote the text or mend the indentation"),
    KEY("could not find expected ':'", "a key without a colon"),
    END("end of stream", "it ends too early"),
    INDENTATION("<block end>", "the indentation does not fit"),
    ESCAPE("escape", "an unknown escape in a quoted text"),
    OTHER("", "unexpected character");

    private final String sign;
    private final String text;

    YamlProblem(String sign, String text) {
        this.sign = sign;
        this.text = text;
    }

    static String of(MarkedYAMLException broken) {
        String told = String.valueOf(broken.getProblem());
        return List.of(values()).stream()
                .filter(problem -> told.contains(problem.sign))
                .findFirst()
                .orElse(OTHER)
                .text;
    }

    /** The place of the first sign that no YAML text may hold, or -1. */
    static int control(String text) {
        int index = 0;
        while (index < text.length() && StreamReader.isPrintable(text.codePointAt(index))) {
            index += Character.charCount(text.codePointAt(index));
        }
        return index == text.length() ? -1 : index;
    }
}
