package org.espalier.stacking.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Grant;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.credential.HoldingStatus;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.credential.Suspension;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.Evaluation;
import org.espalier.stacking.rule.HoldingRule;
import org.espalier.stacking.rule.Outcome;

/** Tells which holdings may count at all on the day, whatever the requirement, and for how long. */
final class Screening {

    private final Evaluation evaluation;
    private final Renewals renewals;
    private final List<Decided> policies;

    private Screening(AwardTree tree, Portfolio portfolio) {
        this.evaluation = tree.counted().evaluation();
        this.renewals = Renewals.of(portfolio, evaluation.day());
        this.policies = tree.screening();
    }

    /** All holdings of a portfolio, by id. */
    static List<Candidate> of(AwardTree tree, Portfolio portfolio) {
        Screening screening = new Screening(tree, portfolio);
        List<Candidate> candidates = new ArrayList<>(tree.counted().size());
        for (CountedHolding holding : tree.counted().all()) {
            candidates.add(screening.candidate(holding));
        }
        return candidates;
    }

    private Candidate candidate(CountedHolding counted) {
        Optional<Outcome> refusal = refusal(counted);
        List<String> open = new ArrayList<>(0);
        for (Decided policy : policies) {
            Optional<CountedHolding> decided = policy.holding(counted);
            if (decided.isPresent() && isInDoubt(policy, decided.get())) {
                Outcome outcome = rule(policy).evaluate(decided.get());
                if (refusal.isEmpty() && outcome.verdict() == Verdict.VIOLATED) {
                    refusal = Optional.of(outcome);
                }
                if (outcome.verdict() == Verdict.UNDETERMINED) {
                    open.add(missing(outcome));
                }
            }
        }
        return new Candidate(counted, refusal, open, until(counted));
    }

    /** Whether a policy has anything to say against a holding. */
    private static boolean isInDoubt(Decided policy, CountedHolding holding) {
        Verdict verdict = holding.isForced() ? Verdict.SATISFIED : rule(policy).verdictOf(holding);
        return verdict == Verdict.VIOLATED || verdict == Verdict.UNDETERMINED;
    }

    private static HoldingRule rule(Decided policy) {
        return policy.perHolding().orElseThrow();
    }

    private static String missing(Outcome outcome) {
        Fact missing = outcome.facts().get("missing");
        return missing == null ? outcome.code() : missing.text();
    }

    private Optional<Outcome> refusal(CountedHolding counted) {
        if (counted.holding().state() == HoldingState.PLANNED) {
            return Optional.of(Refusals.of("PLANNED", counted));
        }
        Optional<CredentialId> by = renewals.renewing(counted.id());
        if (by.isPresent()) {
            return Optional.of(
                    Refusals.of("RENEWED", counted, "by", Fact.of(by.get().text())));
        }
        HoldingStatus status = counted.holding().statusOn(evaluation.day());
        if (isRefused(status, counted)) {
            return Optional.of(status(counted, status));
        }
        return grant(counted);
    }

    /** What is in progress need not be valid yet, and does not count either where it is over or withdrawn. */
    private static boolean isRefused(HoldingStatus status, CountedHolding counted) {
        boolean begun = counted.holding().state() == HoldingState.IN_PROGRESS || counted.isToCome();
        return status != HoldingStatus.VALID && !(begun && status == HoldingStatus.NOT_YET_VALID);
    }

    private Optional<Outcome> grant(CountedHolding counted) {
        if (!counted.isRecognised()) {
            return Optional.empty();
        }
        Optional<LocalDate> ahead = counted.holding()
                .grant()
                .flatMap(Grant::decidedOn)
                .filter(decided -> decided.isAfter(evaluation.day()));
        if (ahead.isPresent()) {
            return Optional.of(Refusals.of("GRANT_AHEAD", counted, "date", Fact.of(ahead.orElseThrow())));
        }
        return counted.isGrantedHere() ? Optional.empty() : Optional.of(Refusals.of("GRANTED_ELSEWHERE", counted));
    }

    private Outcome status(CountedHolding counted, HoldingStatus status) {
        MicroCredential credential = counted.credential();
        Optional<LocalDate> day = switch (status) {
            case EXPIRED -> credential.validTo();
            case REVOKED -> credential.revocation().map(revocation -> revocation.on());
            case NOT_YET_VALID -> credential.validFrom().or(credential::awardedOn);
            case SUSPENDED -> Suspensions.until(credential, evaluation.day());
            case VALID -> Optional.empty();
        };
        return day.map(date -> Refusals.of(status.name(), counted, "date", Fact.of(date)))
                .orElseGet(() -> Refusals.of(status.name(), counted));
    }

    private Optional<LocalDate> until(CountedHolding counted) {
        MicroCredential credential = counted.credential();
        Optional<LocalDate> first = earlier(Optional.empty(), credential.validTo());
        if (credential.revocation().isPresent()) {
            first = earlier(first, credential.revocation().map(revocation -> dayBefore(revocation.on())));
        }
        for (Suspension suspension : credential.suspensions()) {
            first = earlier(first, Optional.of(suspension.from().minusDays(1)));
        }
        for (Decided policy : policies) {
            first = earlier(first, policy.until(counted));
        }
        return first;
    }

    /** The earlier of two days, of those that are not over. */
    private Optional<LocalDate> earlier(Optional<LocalDate> first, Optional<LocalDate> end) {
        boolean ahead = end.isPresent() && !end.get().isBefore(evaluation.day());
        return ahead && (first.isEmpty() || end.get().isBefore(first.get())) ? end : first;
    }

    private static LocalDate dayBefore(LocalDate day) {
        return day.equals(LocalDate.MIN) ? day : day.minusDays(1);
    }
}
