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
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.Measure;
import org.immutables.value.Value;

/**
 * At least so much in each of several buckets. What fits several buckets counts once: credits and hours may be split
 * between the buckets that they fit, a credential that is counted as one goes into one.
 */
@DomainStyle
@Value.Immutable
@JsonTypeName("per-bucket")
@JsonSerialize(as = ImmutablePerBucketRule.class)
@JsonDeserialize(as = ImmutablePerBucketRule.class)
abstract class PerBucketRule extends Rule {

    PerBucketRule() {}

    /** The least amount in each bucket. */
    abstract Rational minimum();

    @Value.Default
    Measure measure() {
        return Measure.CREDITS;
    }

    @Value.Default
    CreditSystem system() {
        return CreditSystem.ECTS;
    }

    abstract List<NamedFilter> buckets();

    @Value.Check
    void check() {
        Faults faults = Measures.checkMinimum(Faults.of("Rule per-bucket"), measure(), minimum());
        Measures.check(faults, measure(), system());
        Lists.check(faults, "buckets", names()).throwIfAny();
    }

    @Override
    @Value.Lazy
    public String sentence() {
        String names = buckets().stream().map(NamedFilter::sentence).collect(Collectors.joining("; "));
        return "at least " + minimum() + " " + unit() + " in each of: " + names;
    }

    private String unit() {
        return Sentences.unit(measure(), system());
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        Filling filling = Filling.of(counted, filters(), measure(), system());
        Outcome outcome = Outcome.of("PER_BUCKET", verdict(filling))
                .with("required", required())
                .with("counted", Span.fact(filling.from(), filling.to(), unit()));
        return List.of(open(outcome, filling).missing(filling.missing()));
    }

    /** Every bucket is full exactly where as much fits as all of them take. */
    private Verdict verdict(Filling filling) {
        if (filling.from().equals(demand())) {
            return Verdict.SATISFIED;
        }
        return filling.to().equals(Optional.of(demand())) ? Verdict.UNDETERMINED : Verdict.VIOLATED;
    }

    private Rational demand() {
        return minimum().times(Rational.of(buckets().size()));
    }

    /** What is missing, and in which buckets: the smallest set that lacks all of it. */
    private Outcome open(Outcome outcome, Filling filling) {
        Rational gap = demand().minus(filling.from());
        List<String> open = Lists.names(names(), ~filling.least().full());
        return gap.signum() == 0
                ? outcome
                : outcome.with("gap", Fact.of(gap, unit())).with("open", Fact.of(open));
    }

    private List<String> names() {
        return buckets().stream().map(NamedFilter::id).toList();
    }

    @Value.Lazy
    PartFilters filters() {
        return new PartFilters(
                names(),
                buckets().stream().map(NamedFilter::filter).toList(),
                buckets().stream().map(bucket -> Optional.of(minimum())).toList());
    }

    @Override
    public Optional<Rule> changed(Threshold threshold) {
        return Thresholds.minimum(threshold, ((ImmutablePerBucketRule) this)::withMinimum);
    }

    @Override
    public Optional<String> obstacle() {
        return filters().obstacle("per-bucket");
    }

    /** Only where no holding can be in two buckets do they add up one by one: all of them together, each no more than full. */
    @Override
    public List<Tally> tallies() {
        Bounds full = Bounds.included(Optional.of(demand()), Optional.empty());
        return filters().overlapping().isEmpty() ? filters().tallies(full, measure(), system()) : List.of();
    }
}
