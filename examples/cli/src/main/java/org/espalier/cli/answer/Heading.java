package org.espalier.cli.answer;

import org.espalier.cli.page.Page;

/** Headings, all of one form. */
final class Heading {

    private Heading() {}

    static void title(Page page, String text) {
        page.line(text).line("=".repeat(Math.min(text.length(), Page.WIDTH)));
    }

    static void section(Page page, String text) {
        page.blank().line(text);
    }
}
