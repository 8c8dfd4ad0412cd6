package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.credential.HoldingStatus;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.espalier.stacking.evaluation.CountedHolding;
import org.immutables.value.Value;

/** That each selected holding is valid on the day of evaluation; one that is not earned yet is not looked at. */
@DomainStyle
@Value.Immutable
@JsonTypeName("validity")
@JsonSerialize(as = ImmutableValidityRule.class)
@JsonDeserialize(as = ImmutableValidityRule.class)
abstract class ValidityRule extends ItemRule {

    ValidityRule() {}

    @Value.Default
    @Override
    HoldingFilter filter() {
        return HoldingFilter.all();
    }

    @Override
    String code() {
        return "VALIDITY";
    }

    @Override
    public String sentence() {
        return Sentences.join("each credential valid on the day of evaluation", filter());
    }

    @Override
    Judgement judge(CountedHolding holding) {
        if (!isEarned(holding)) {
            return Judgement.of(Verdict.NOT_APPLICABLE);
        }
        LocalDate day = holding.evaluation().day();
        HoldingStatus status = holding.holding().statusOn(day);
        Judgement judgement = Judgement.of(Verdict.of(status == HoldingStatus.VALID))
                .with("status", Fact.of(status.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .with("on", Fact.of(day));
        return decisive(status, holding.credential())
                .map(date -> judgement.with("date", Fact.of(date)))
                .orElse(judgement);
    }

    @Override
    Verdict judgement(CountedHolding holding) {
        return isEarned(holding)
                ? Verdict.of(holding.holding().statusOn(holding.evaluation().day()) == HoldingStatus.VALID)
                : Verdict.NOT_APPLICABLE;
    }

    private static boolean isEarned(CountedHolding holding) {
        return holding.holding().state() == HoldingState.EARNED && !holding.isToCome();
    }

    /** The last day of validity, the first day without it or the first with it, whichever makes the status. */
    private static Optional<LocalDate> decisive(HoldingStatus status, MicroCredential credential) {
        return switch (status) {
            case VALID, EXPIRED -> credential.validTo();
            case REVOKED -> credential.revocation().map(revocation -> revocation.on());
            case NOT_YET_VALID -> credential.validFrom().or(credential::awardedOn);
            case SUSPENDED -> Optional.empty();
        };
    }

    @Override
    public Optional<LocalDate> holdsUntil(CountedHolding holding) {
        if (!applies(holding) || !isEarned(holding)) {
            return Optional.empty();
        }
        MicroCredential credential = holding.credential();
        Stream<LocalDate> revoked = credential.revocation().stream().map(revocation -> revocation.on());
        Stream<LocalDate> suspended = credential.suspensions().stream().map(suspension -> suspension.from());
        Stream<LocalDate> before = Stream.concat(revoked, suspended).map(date -> date.minusDays(1));
        return Stream.concat(credential.validTo().stream(), before)
                .filter(date -> !date.isBefore(holding.evaluation().day()))
                .min(Comparator.naturalOrder());
    }
}
