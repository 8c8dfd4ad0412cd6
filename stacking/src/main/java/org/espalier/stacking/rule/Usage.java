package org.espalier.stacking.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.exact.Rational;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.CountedUse;
import org.espalier.stacking.evaluation.CreditValue;
import org.espalier.stacking.evaluation.Evaluation;

/**
 * For what one credential counts in the award that is looked at.
 *
 * @param credential its id
 * @param holding the credential itself; empty where it is not among the holdings, so that nothing of it is known
 * @param uses each use of it, one or more
 * @param evaluation in which it counts
 */
record Usage(CredentialId credential, Optional<CountedHolding> holding, List<CountedUse> uses, Evaluation evaluation) {

    /** The uses by this award, by the id of the credential; those by other awards are left out. */
    static List<Usage> own(CountedHoldings counted) {
        return of(counted, use -> use.award().isEmpty());
    }

    /** The uses that a test selects, by the id of the credential. */
    static List<Usage> of(CountedHoldings counted, Predicate<CountedUse> wanted) {
        List<Usage> usages = new ArrayList<>();
        Evaluation evaluation = counted.evaluation();
        evaluation.circumstances().usesByCredential().forEach((id, all) -> {
            List<CountedUse> uses = all.stream().filter(wanted).toList();
            if (!uses.isEmpty()) {
                usages.add(new Usage(id, holding(counted, id), uses, evaluation));
            }
        });
        return usages;
    }

    private static Optional<CountedHolding> holding(CountedHoldings counted, CredentialId id) {
        for (CountedHolding holding : counted.all()) {
            if (holding.id().equals(id)) {
                return Optional.of(holding);
            }
        }
        return Optional.empty();
    }

    /** For which requirements it counts, sorted. */
    List<String> requirements() {
        return new ArrayList<>(
                new TreeSet<>(uses.stream().map(CountedUse::requirement).toList()));
    }

    Answer selectedBy(HoldingFilter filter) {
        return holding.map(held -> filter.answer(held.unadmitted()))
                .orElseGet(() -> filter.equals(HoldingFilter.all()) ? Answer.YES : Answer.UNKNOWN);
    }

    /** What is missing to know whether a filter selects it. */
    List<String> missing(HoldingFilter filter) {
        return holding.map(held -> PerItem.missing(filter, held)).orElseGet(() -> List.of(named("data")));
    }

    String named(String datum) {
        return datum + " of " + credential;
    }

    /** How many credits it has as a whole. */
    CreditValue whole(CreditSystem system) {
        return holding.map(held -> held.credits(system))
                .orElseGet(() -> new CreditValue(CreditValue.Kind.UNKNOWN, Rational.ZERO, Optional.empty()));
    }

    /** How many credits of a system a use tells to count; unknown where they cannot be converted. */
    Span told(CreditAmount part, CreditSystem system) {
        return evaluation.converted(part, system).map(Span::of).orElse(Span.UNKNOWN);
    }
}
