package org.espalier.recognition.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Facts;
import org.espalier.core.workload.ConversionMethod;
import org.espalier.core.workload.EctsCredits;

/** The workload of a credential beside the ECTS credits of a component. */
final class WeighedWorkload implements Weighed {

    private static final String ECTS = "ECTS";

    private final CreditReading reading;
    private final Rational wanted;
    private final Optional<ConversionMethod> method;

    WeighedWorkload(ComparisonCase given) {
        this.reading = new CreditReading(given);
        this.wanted = given.component().credits().map(EctsCredits::amount).orElse(Rational.ZERO);
        this.method = given.method();
    }

    @Override
    public ComparisonElement element() {
        return ComparisonElement.WORKLOAD;
    }

    @Override
    public boolean isAsked() {
        return wanted.signum() > 0;
    }

    @Override
    public Optional<Boolean> fallsShort() {
        return isBelow(Rational.ONE);
    }

    @Override
    public Optional<Boolean> meets(DifferenceRule rule) {
        return rule.creditsBelow().flatMap(this::isBelow);
    }

    private Optional<Boolean> isBelow(Rational share) {
        return reading.span().flatMap(span -> span.isBelow(wanted.times(share)));
    }

    @Override
    public Facts facts() {
        Facts facts = Facts.of("wanted", Fact.of(wanted, ECTS));
        Facts found = reading.span()
                .map(span -> facts.with("found", Fact.of(span.from(), span.to(), ECTS)))
                .orElse(facts);
        return reading.told().isEmpty() ? found : found.plus(conversion());
    }

    private Facts conversion() {
        Facts told = Facts.of("told", Fact.of(reading.told()));
        Facts named =
                method.map(one -> told.with("method", Fact.of(words(one)))).orElse(told);
        return reading.sources().isEmpty() ? named : named.with("sources", Fact.of(reading.sources()));
    }

    private static String words(ConversionMethod method) {
        return method.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Override
    public List<String> missing() {
        List<String> missing = reading.missing();
        boolean range =
                missing.isEmpty() && reading.span().filter(CreditSpan::isExact).isEmpty();
        return range ? List.of("the exact number of ECTS credits") : missing;
    }
}
