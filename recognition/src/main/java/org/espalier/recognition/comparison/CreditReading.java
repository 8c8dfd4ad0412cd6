package org.espalier.recognition.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Source;
import org.espalier.core.workload.ConversionMethod;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.CreditConversion;
import org.espalier.core.workload.CreditRange;
import org.espalier.core.workload.CreditSystem;
import org.espalier.core.workload.LearningHours;
import org.espalier.core.workload.Workload;

/** A workload in ECTS credits: as told, else converted by the method that the receiver names. */
final class CreditReading {

    private final ComparisonCase given;
    private final Workload workload;
    private final List<String> told = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();
    private Optional<CreditSpan> span = Optional.empty();

    CreditReading(ComparisonCase given) {
        this.given = given;
        this.workload = given.credential().workload();
        workload.ects().ifPresentOrElse(ects -> span = Optional.of(CreditSpan.of(ects.amount())), this::convert);
        if (workload.ects().isEmpty() && span.isEmpty() && missing.isEmpty()) {
            missing.add("the workload");
        }
    }

    private void convert() {
        workload.otherCredits().forEach(this::convert);
        if (span.isEmpty()) {
            workload.hours().ifPresent(this::convert);
        }
    }

    private void convert(CreditAmount amount) {
        told.add(amount.toString());
        if (given.method().isEmpty()) {
            missing.add("a method by which " + amount.system() + " become ECTS credits");
            return;
        }
        CreditConversion conversion = given.converter()
                .convert(amount, CreditSystem.ECTS, given.method().get());
        missing.addAll(conversion.missing());
        conversion.result().ifPresent(this::add);
        conversion.factor().ifPresent(factor -> factor.sources().forEach(this::cite));
    }

    private void convert(LearningHours hours) {
        told.add(hours.toString());
        if (!given.method().equals(Optional.of(ConversionMethod.BY_HOURS))) {
            missing.add("ECTS credits, or the method by hours");
            return;
        }
        Rational least = hours.amount().dividedBy(given.hoursPerCredit().to());
        Rational most = hours.amount().dividedBy(given.hoursPerCredit().from());
        add(new CreditSpan(least, most));
        cite(given.hoursPerCredit().source());
    }

    private void add(CreditRange range) {
        add(new CreditSpan(range.from().amount(), range.to().amount()));
    }

    private void add(CreditSpan more) {
        span = Optional.of(span.map(known -> known.and(more)).orElse(more));
    }

    private void cite(Source source) {
        if (!sources.contains(source.citation())) {
            sources.add(source.citation());
        }
    }

    /** The ECTS credits that are possible; empty where nothing is known. */
    Optional<CreditSpan> span() {
        return span;
    }

    /** What was converted. */
    List<String> told() {
        return told;
    }

    /** The sources of the numbers of the conversion. */
    List<String> sources() {
        return sources;
    }

    /** What is not known; none where there is one amount. */
    List<String> missing() {
        return span.filter(CreditSpan::isExact).isPresent() ? List.of() : missing;
    }
}
