package org.espalier.core.file;

import org.espalier.core.finding.Finding;
import org.yaml.snakeyaml.error.Mark;

/** A finding, and how many characters stand before what it is about. */
record Placed(int index, Finding finding) {

    static Placed at(Mark mark, Finding finding) {
        return new Placed(mark.getIndex(), finding);
    }

    /** The place as people count: from one. */
    static String text(Mark mark) {
        return "line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1);
    }

    String path() {
        return path(finding);
    }

    /** What a finding is about, as a JSON pointer; that of the whole is empty. */
    static String path(Finding finding) {
        return finding.subject().path().orElse("");
    }
}
