package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Fact;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.Measure;
import org.immutables.value.Value;

/**
 * How many credits of several parts count together, where only so many of each part count. Credits that fit several parts
 * count once, for whichever part has room; they may be split between them.
 */
@DomainStyle
@Value.Immutable
@JsonTypeName("capped-total")
@JsonSerialize(as = ImmutableCappedTotalRule.class)
@JsonDeserialize(as = ImmutableCappedTotalRule.class)
abstract class CappedTotalRule extends BoundedRule {

    CappedTotalRule() {}

    @Value.Default
    CreditSystem system() {
        return CreditSystem.ECTS;
    }

    abstract List<CappedPart> of();

    @Value.Check
    void check() {
        Faults faults = checked("capped-total");
        Lists.check(faults, "of", names()).throwIfAny();
    }

    @Override
    @Value.Lazy
    public String sentence() {
        String parts = of().stream().map(CappedPart::sentence).collect(Collectors.joining("; "));
        return bounds().words(unit()) + ", counting " + parts;
    }

    private String unit() {
        return Sentences.unit(system());
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        Filling filling = Filling.of(counted, filters(), Measure.CREDITS, system());
        Outcome outcome = Outcome.of("CAPPED_TOTAL", bounds().judge(filling.from(), filling.to()))
                .with("required", required())
                .with("counted", Span.fact(filling.from(), filling.to(), unit()));
        Outcome told = Sentences.gap(outcome, bounds().shortfall(filling.from()), unit());
        return List.of(full(told, filling.least()).missing(filling.missing()));
    }

    /** The parts of which no more counts. */
    private Outcome full(Outcome outcome, Cut cut) {
        List<String> full = Lists.names(names(), cut.full());
        return full.isEmpty() ? outcome : outcome.with("full", Fact.of(full));
    }

    private List<String> names() {
        return of().stream().map(CappedPart::id).toList();
    }

    @Value.Lazy
    PartFilters filters() {
        return new PartFilters(
                names(),
                of().stream().map(CappedPart::filter).toList(),
                of().stream().map(CappedPart::maximum).toList());
    }

    @Override
    public Optional<String> obstacle() {
        return filters().obstacle("capped-total");
    }

    /** Only where no holding can be in two parts do they add up one by one. */
    @Override
    public List<Tally> tallies() {
        return filters().overlapping().isEmpty() ? filters().tallies(bounds(), Measure.CREDITS, system()) : List.of();
    }

    @Override
    public Rule bounded(
            Optional<Rational> minimum,
            Optional<Rational> above,
            Optional<Rational> maximum,
            Optional<Rational> below) {
        return ImmutableCappedTotalRule.builder()
                .minimum(minimum)
                .above(above)
                .maximum(maximum)
                .below(below)
                .system(system())
                .addAllOf(of())
                .build();
    }
}
