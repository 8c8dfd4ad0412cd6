package org.espalier.recognition.criterion;

import java.util.List;
import java.util.stream.Stream;

/**
 * Grades a credential by the seven criteria.
 *
 * <pre>{@code
 * List<CriterionResult> results = Criteria.assess(evidence);
 * }</pre>
 *
 * <p>A missing datum makes a grade not known, never "none".
 */
public final class Criteria {

    private Criteria() {}

    /** One result for each criterion, in their order. */
    public static List<CriterionResult> assess(CriteriaEvidence evidence) {
        return Stream.of(Criterion.values())
                .map(criterion -> assess(criterion, evidence))
                .toList();
    }

    /** The result of one criterion. */
    public static CriterionResult assess(Criterion criterion, CriteriaEvidence evidence) {
        throw new UnsupportedOperationException(criterion + " " + evidence.day());
    }
}
