package org.espalier.recognition.decision;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints a letter as a page of HTML: headings, paragraphs and lists, in the letter's language, without scripts, pictures
 * or addresses that a browser would open.
 *
 * <pre>{@code
 * String page = LetterHtml.of(letter);
 * }</pre>
 */
public final class LetterHtml {

    private static final String STYLE = "body{font-family:sans-serif;line-height:1.5;max-width:42em;margin:2em auto;"
            + "padding:0 1em;color:#111;background:#fff}";

    private LetterHtml() {}

    /** The letter as a page, with a line feed at the end. */
    public static String of(Letter letter) {
        String title = escaped(letter.title());
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>%s</style>
                </head>
                <body>
                <main>
                <h1>%s</h1>
                %s</main>
                </body>
                </html>
                """.formatted(
                        letter.language().tag(),
                        title,
                        STYLE,
                        title,
                        letter.sections().stream().map(LetterHtml::section).collect(Collectors.joining()));
    }

    private static String section(LetterSection section) {
        String heading = "<section>\n<h2>" + escaped(section.heading()) + "</h2>\n";
        return heading + each("p", section.paragraphs()) + list(section.items()) + "</section>\n";
    }

    private static String list(List<String> items) {
        return items.isEmpty() ? "" : "<ul>\n" + each("li", items) + "</ul>\n";
    }

    private static String each(String element, List<String> texts) {
        return texts.stream()
                .map(text -> "<" + element + ">" + escaped(text) + "</" + element + ">\n")
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
