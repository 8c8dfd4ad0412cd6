package org.espalier.recognition.decision;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints a letter as a page of HTML: headings, paragraphs and lists, in the letter's language, without scripts, pictures
 * or addresses that a browser would open.
 *
 * <pre>{@code
 * String page = LetterHtml.of(letter);
 * String pageOfAll = LetterHtml.of(letters);
 * }</pre>
 */
public final class LetterHtml {

    private static final String STYLE = "body{font-family:sans-serif;line-height:1.5;max-width:42em;margin:2em auto;"
            + "padding:0 1em;color:#111;background:#fff}";

    private LetterHtml() {}

    /** The letter as a page, with a line feed at the end. */
    public static String of(Letter letter) {
        return page(letter, letter.title(), content(letter));
    }

    /**
     * Several letters as one page, each an article in its own language; a single one as {@link #of(Letter)}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static String of(List<Letter> letters) {
        if (letters.isEmpty()) {
            throw new IllegalArgumentException("There is no letter");
        }
        return letters.size() == 1 ? of(letters.get(0)) : together(letters);
    }

    private static String together(List<Letter> letters) {
        String title = letters.stream().map(Letter::title).distinct().collect(Collectors.joining("; "));
        String articles = letters.stream().map(LetterHtml::article).collect(Collectors.joining());
        return page(letters.get(0), title, articles);
    }

    private static String article(Letter letter) {
        return "<article lang=\"" + letter.language().tag() + "\">\n" + content(letter) + "</article>\n";
    }

    private static String content(Letter letter) {
        String sections = letter.sections().stream().map(LetterHtml::section).collect(Collectors.joining());
        return "<h1>" + escaped(letter.title()) + "</h1>\n" + sections;
    }

    private static String page(Letter first, String title, String content) {
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
                %s</main>
                </body>
                </html>
                """.formatted(first.language().tag(), escaped(title), STYLE, content);
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
