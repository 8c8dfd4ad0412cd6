package org.espalier.recognition;

import java.util.Optional;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Verdict;
import org.espalier.recognition.decision.Remedy;

/** What a step found, how much that weighs, and what can be done about it. */
record Item(Finding finding, Weight weight, Optional<Remedy> remedy) {

    static Item told(Finding finding) {
        return new Item(finding, Weight.TOLD, Optional.empty());
    }

    static Item open(Finding finding, Remedy remedy) {
        return new Item(finding, Weight.OPEN, Optional.of(remedy));
    }

    static Item judgedHere(Finding finding) {
        return new Item(finding, Weight.JUDGED_HERE, Optional.empty());
    }

    static Item condition(Finding finding, Remedy remedy) {
        return new Item(finding, Weight.CONDITION, Optional.of(remedy));
    }

    boolean is(Weight other) {
        return weight == other;
    }

    /** Whether something is not as it should be, or not known. */
    boolean isUnmet() {
        return finding.verdict() == Verdict.VIOLATED || finding.verdict() == Verdict.UNDETERMINED;
    }
}
