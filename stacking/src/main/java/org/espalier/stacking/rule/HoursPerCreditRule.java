package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.CreditBearing;
import org.espalier.core.workload.CreditSystem;
import org.espalier.core.workload.Workload;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CreditValue;
import org.immutables.value.Value;

/**
 * How many hours of learning stand behind each credit of each selected credential, as it was issued. It applies where
 * there are credits of the system, or where nothing is told of credits.
 */
@DomainStyle
@Value.Immutable
@JsonTypeName("hours-per-credit")
@JsonSerialize(as = ImmutableHoursPerCreditRule.class)
@JsonDeserialize(as = ImmutableHoursPerCreditRule.class)
abstract class HoursPerCreditRule extends BoundedItemRule {

    HoursPerCreditRule() {}

    @Value.Default
    CreditSystem system() {
        return CreditSystem.ECTS;
    }

    @Value.Default
    @Override
    HoldingFilter filter() {
        return HoldingFilter.all();
    }

    @Value.Check
    void check() {
        checked("hours-per-credit").throwIfAny();
    }

    @Override
    String code() {
        return "WORKLOAD_RATIO";
    }

    @Override
    public String sentence() {
        return Sentences.join("each credential " + bounds().words(unit()), filter());
    }

    private String unit() {
        return "hours per " + Sentences.credit(system());
    }

    @Override
    Judgement judge(CountedHolding holding) {
        Workload workload = holding.credential().workload();
        Optional<Rational> credits = workload.credits(system()).map(CreditAmount::amount);
        if (credits.isPresent() && credits.orElseThrow().signum() > 0) {
            return judge(holding.issuedHours(), credits.orElseThrow());
        }
        boolean told =
                credits.isPresent() || !workload.credits().isEmpty() || workload.creditBearing() == CreditBearing.NO;
        return Judgement.of(told ? Verdict.NOT_APPLICABLE : Verdict.UNDETERMINED)
                .with("counted", Fact.of("unknown"))
                .missing(true, "credits")
                .missing(workload.hours().isEmpty(), "hours");
    }

    private Judgement judge(CreditValue hours, Rational credits) {
        Rational least = hours.from().dividedBy(credits);
        Optional<Rational> most = hours.to().map(all -> all.dividedBy(credits));
        return Judgement.of(bounds().judge(least, most))
                .with("counted", range(least, most, unit()))
                .missing(most.isEmpty(), "hours");
    }

    @Override
    public Rule bounded(
            Optional<Rational> minimum,
            Optional<Rational> above,
            Optional<Rational> maximum,
            Optional<Rational> below) {
        return ImmutableHoursPerCreditRule.builder()
                .minimum(minimum)
                .above(above)
                .maximum(maximum)
                .below(below)
                .system(system())
                .filter(filter())
                .build();
    }
}
