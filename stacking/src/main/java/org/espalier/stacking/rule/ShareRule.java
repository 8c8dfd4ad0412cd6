package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.Measure;
import org.immutables.value.Value;

/** Which share of all credits, credentials or hours is in the selected holdings. */
@DomainStyle
@Value.Immutable
@JsonTypeName("share")
@JsonSerialize(as = ImmutableShareRule.class)
@JsonDeserialize(as = ImmutableShareRule.class)
abstract class ShareRule extends BoundedRule {

    private static final String CODE = "SHARE";
    private static final Rational HUNDRED = Rational.of(100);

    ShareRule() {}

    @Value.Default
    Measure measure() {
        return Measure.CREDITS;
    }

    @Value.Default
    CreditSystem system() {
        return CreditSystem.ECTS;
    }

    abstract HoldingFilter filter();

    @Value.Check
    void check() {
        Measures.check(checked("share"), measure(), system())
                .check(isShare(minimum()), "minimum", "a share is at most 100 %")
                .check(isShare(above()), "above", "a share is at most 100 %")
                .check(isShare(maximum()), "maximum", "a share is at most 100 %")
                .check(isShare(below()), "below", "a share is at most 100 %")
                .throwIfAny();
    }

    private static boolean isShare(Optional<Rational> percent) {
        return percent.map(HUNDRED::isAtLeast).orElse(true);
    }

    @Override
    @Value.Lazy
    public String sentence() {
        String of = switch (measure()) {
            case CREDITS -> "% of the credits";
            case COUNT -> "% of the credentials";
            case HOURS -> "% of the hours";
        };
        return Sentences.join(bounds().words(of), filter());
    }

    private String unit() {
        return Sentences.unit(measure(), system());
    }

    @Override
    Optional<BoundedAmount> amount() {
        return Optional.of(new BoundedAmount("% of " + unit(), filter(), bounds()));
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        Share share = share(counted);
        return List.of(outcome(share, verdict(share)));
    }

    @Override
    void tell(CountedHoldings counted, Findings findings) {
        Share share = share(counted);
        Verdict verdict = verdict(share);
        findings.add(CODE, verdict, () -> outcome(share, verdict));
    }

    private Share share(CountedHoldings counted) {
        return Share.of(counted, filter(), measure(), system());
    }

    /** A minimum over nothing is violated; a maximum does not apply. */
    private Verdict verdict(Share share) {
        if (share.isOfNothing()) {
            return bounds().low().isPresent() ? Verdict.VIOLATED : Verdict.NOT_APPLICABLE;
        }
        return bounds().judge(share.least(), share.isLeastReached(), share.most(), share.isMostReached());
    }

    private Outcome outcome(Share share, Verdict verdict) {
        if (share.isOfNothing()) {
            return ofNothing(verdict);
        }
        Outcome outcome = Outcome.of(CODE, verdict)
                .with("required", required())
                .with("share", Fact.of(share.least(), share.most(), "%"))
                .with("selected", share.inside().fact(unit()))
                .with("counted", share.total().fact(unit()));
        return share.onto(outcome);
    }

    private Outcome ofNothing(Verdict verdict) {
        return Outcome.of(CODE, verdict)
                .with("required", required())
                .with("share", Fact.of(Rational.ZERO, "%"))
                .with("counted", Fact.of(Rational.ZERO, unit()));
    }

    @Override
    public Rule bounded(
            Optional<Rational> minimum,
            Optional<Rational> above,
            Optional<Rational> maximum,
            Optional<Rational> below) {
        return ImmutableShareRule.builder()
                .minimum(minimum)
                .above(above)
                .maximum(maximum)
                .below(below)
                .measure(measure())
                .system(system())
                .filter(filter())
                .build();
    }

    @Override
    public List<Tally> tallies() {
        return Shares.tallies(bounds(), filter(), measure(), system());
    }
}
