package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Fact;
import org.espalier.core.style.DomainStyle;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.immutables.value.Value;

/** How many different values of an attribute the selected holdings have. A holding with several values counts with each. */
@DomainStyle
@Value.Immutable
@JsonTypeName("distinct")
@JsonSerialize(as = ImmutableDistinctRule.class)
@JsonDeserialize(as = ImmutableDistinctRule.class)
abstract class DistinctRule extends Rule {

    DistinctRule() {}

    abstract Attribute attribute();

    abstract Optional<Integer> minimum();

    abstract Optional<Integer> maximum();

    @Value.Default
    HoldingFilter filter() {
        return HoldingFilter.all();
    }

    private Bounds bounds() {
        return Bounds.included(minimum().map(Rational::of), maximum().map(Rational::of));
    }

    @Value.Check
    void check() {
        bounds().check(Faults.of("Rule distinct")).throwIfAny();
    }

    @Override
    @Value.Lazy
    public String sentence() {
        boolean one = maximum().or(this::minimum).equals(Optional.of(1));
        String different = bounds().words("different "
                + (one ? attribute().singular() : attribute().plural()));
        return filter().conditions().isEmpty() ? different : different + " among credentials " + filter().sentence();
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        Variety variety = new Variety(counted, filter(), attribute());
        Rational least = Rational.of(variety.least());
        Rational most = Rational.of(variety.most());
        Outcome outcome = Outcome.of("DISTINCT", bounds().judge(least, Optional.of(most)))
                .with("required", required())
                .with("counted", Fact.of(least, most, ""));
        Outcome told = Sentences.gap(outcome, bounds().shortfall(least), "");
        return List.of(values(told, variety.known()).missing(variety.missing().sorted()));
    }

    private static Outcome values(Outcome outcome, Set<String> known) {
        return known.isEmpty() ? outcome : outcome.with("values", Fact.of(known));
    }

    @Override
    public Optional<Rule> changed(Threshold threshold) {
        return Optional.of(ImmutableDistinctRule.builder()
                .attribute(attribute())
                .minimum(Counts.whole(threshold.minimum(), "minimum").or(this::minimum))
                .maximum(Counts.whole(threshold.maximum(), "maximum").or(this::maximum))
                .filter(filter())
                .build());
    }

    @Override
    public List<Tally> tallies() {
        return List.of(new Tally.Variety(
                attribute().plural(),
                attribute().datum(),
                minimum().map(Rational::of),
                maximum().map(Rational::of),
                filter(),
                this::sure,
                this::possible,
                this::isOpen,
                false,
                attribute().isSingle()));
    }

    private Set<String> sure(CountedHolding holding) {
        Set<String> known = filter().answer(holding) == Answer.YES ? known(holding) : Set.of();
        return known.isEmpty() && isAny() && isSelectedWithSome(holding) ? Set.of("") : known;
    }

    /** Whether any value is enough for the minimum, also one that is not known. */
    private boolean isAny() {
        return minimum().equals(Optional.of(1));
    }

    private boolean isSelectedWithSome(CountedHolding holding) {
        return filter().answer(holding) == Answer.YES
                && !Traits.of(holding, attribute()).isEmpty();
    }

    private Set<String> possible(CountedHolding holding) {
        Set<String> possible = new TreeSet<>();
        if (filter().answer(holding) != Answer.NO) {
            for (Trait trait : Traits.of(holding, attribute())) {
                possible.add(trait.text().isEmpty() ? "? " + holding.id() : trait.text());
            }
        }
        return possible;
    }

    private Set<String> known(CountedHolding holding) {
        Set<String> known = new TreeSet<>();
        for (Trait trait : Traits.of(holding, attribute())) {
            if (!trait.isOpen()) {
                known.add(trait.text());
            }
        }
        return known;
    }

    private boolean isOpen(CountedHolding holding) {
        Answer selected = filter().answer(holding);
        return selected == Answer.UNKNOWN
                || (selected == Answer.YES
                        && Traits.of(holding, attribute()).stream().anyMatch(Trait::isOpen));
    }
}
