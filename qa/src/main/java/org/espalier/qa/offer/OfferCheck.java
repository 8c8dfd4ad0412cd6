package org.espalier.qa.offer;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Severity;

/**
 * Looks at an offer or a plan from the side of the learner.
 *
 * <pre>{@code
 * Report report = OfferCheck.standard().validate(offer, LocalDate.parse("2026-11-22"));
 * }</pre>
 *
 * <p>Every question gives a finding for each credential, that on duplicated outcomes one for each pair. This class is
 * immutable and thread-safe.
 */
public final class OfferCheck {

    private final Map<OfferQuestion, Severity> severities;

    private OfferCheck(Map<OfferQuestion, Severity> severities) {
        this.severities = severities;
    }

    /** A check in which every question decides. */
    public static OfferCheck standard() {
        return new OfferCheck(Map.of());
    }

    /** The same check, in which one question weighs otherwise. */
    public OfferCheck weighing(OfferQuestion question, Severity severity) {
        Map<OfferQuestion, Severity> changed = new EnumMap<>(OfferQuestion.class);
        changed.putAll(severities);
        changed.put(question, severity);
        return new OfferCheck(changed);
    }

    /**
     * Asks every question.
     *
     * @param offer the offer or plan
     * @param on the day of the evaluation
     */
    public Report validate(Offer offer, LocalDate on) {
        List<Finding> findings = Stream.of(
                        Needless.of(offer), Duplicates.of(offer), Costs.of(offer), Expiry.of(offer), Nowhere.of(offer))
                .flatMap(each -> each)
                .map(answer -> answer.finding(severity(answer.question())))
                .toList();
        return Report.of(on, findings);
    }

    private Severity severity(OfferQuestion question) {
        return severities.getOrDefault(question, Severity.ERROR);
    }
}
