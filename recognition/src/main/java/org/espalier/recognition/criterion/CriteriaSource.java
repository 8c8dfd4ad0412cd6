package org.espalier.recognition.criterion;

import org.espalier.core.finding.Confidence;
import org.espalier.core.finding.Source;

/** Where the criteria come from. */
final class CriteriaSource {

    /** The criteria were read; most of their scales were not, and are read here by a convention of this library. */
    static final Source SEVEN = Source.builder()
            .title("Nuffic, Micro-Evaluator: seven criteria for the recognition of micro-credentials (2022)")
            .confidence(Confidence.UNVERIFIED)
            .build();

    private CriteriaSource() {}
}
