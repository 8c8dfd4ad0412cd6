package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.espalier.core.credential.Grant;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CreditValue;
import org.immutables.value.Value;

/**
 * In which systems the credits of each selected holding may be, as they count: by a grant, or converted where the
 * evaluation names a method. What carries no credits is not looked at.
 */
@DomainStyle
@Value.Immutable
@JsonTypeName("credit-system")
@JsonSerialize(as = ImmutableCreditSystemRule.class)
@JsonDeserialize(as = ImmutableCreditSystemRule.class)
abstract class CreditSystemRule extends ItemRule {

    CreditSystemRule() {}

    abstract Set<CreditSystem> systems();

    @Value.Default
    @Override
    HoldingFilter filter() {
        return HoldingFilter.all();
    }

    @Value.Check
    void check() {
        Faults.of("Rule credit-system")
                .check(!systems().isEmpty(), "systems", "at least one is needed")
                .throwIfAny();
    }

    @Override
    String code() {
        return "CREDIT_SYSTEM_MISMATCH";
    }

    @Override
    public String sentence() {
        String units = systems().stream().map(Sentences::unit).collect(Collectors.joining(" or "));
        return Sentences.join("each credential in " + units, filter());
    }

    @Override
    Judgement judge(CountedHolding holding) {
        Verdict verdict = verdict(holding);
        Judgement judgement = Judgement.of(verdict).missing(true, "credits");
        return verdict == Verdict.UNDETERMINED ? judgement : judgement.with("found", Fact.of(found(holding)));
    }

    private Verdict verdict(CountedHolding holding) {
        Verdict verdict = Verdict.NOT_APPLICABLE;
        for (CreditSystem system : systems()) {
            CreditValue.Kind kind = holding.credits(system).kind();
            if (kind == CreditValue.Kind.KNOWN) {
                return Verdict.SATISFIED;
            }
            verdict = verdict(kind);
        }
        return verdict;
    }

    private static Verdict verdict(CreditValue.Kind kind) {
        return switch (kind) {
            case KNOWN -> Verdict.SATISFIED;
            case NONE -> Verdict.NOT_APPLICABLE;
            case UNKNOWN -> Verdict.UNDETERMINED;
            case OTHER_SYSTEM -> Verdict.VIOLATED;
        };
    }

    private static List<String> found(CountedHolding holding) {
        Optional<CreditAmount> granted = holding.holding().grant().flatMap(Grant::credits);
        List<CreditAmount> amounts = holding.isRecognised()
                ? Told.list(granted)
                : holding.credential().workload().credits();
        return amounts.stream().map(CreditAmount::toString).toList();
    }
}
