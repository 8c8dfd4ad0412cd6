package org.espalier.recognition.document.seal;

import org.espalier.core.finding.Finding;

/** Ends the check of one seal with what was found. It never leaves this package. */
final class SealStop extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Finding finding;
    private final SealState state;

    SealStop(SealState state, Finding finding) {
        super(finding.code(), null, false, false);
        this.state = state;
        this.finding = finding;
    }

    SealState state() {
        return state;
    }

    Finding finding() {
        return finding;
    }
}
