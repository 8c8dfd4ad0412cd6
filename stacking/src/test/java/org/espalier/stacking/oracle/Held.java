package org.espalier.stacking.oracle;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Holding;
import org.espalier.stacking.evaluation.CaseDecision;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.CountedUse;
import org.espalier.stacking.evaluation.Evaluation;

/** What is held, by number; sets of it are sets of bits. */
final class Held {

    private final List<Holding> holdings;
    private final Evaluation evaluation;

    Held(List<Holding> holdings, Evaluation evaluation) {
        this.holdings =
                holdings.stream().sorted(Comparator.comparing(Holding::id)).toList();
        this.evaluation = evaluation;
    }

    int size() {
        return holdings.size();
    }

    Holding get(int number) {
        return holdings.get(number);
    }

    Evaluation evaluation() {
        return evaluation;
    }

    Optional<Integer> number(CredentialId id) {
        for (int i = 0; i < holdings.size(); i++) {
            if (holdings.get(i).id().equals(id)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Some of the holdings as they count where these exceptions apply, the last ones prevailing. */
    CountedHoldings counted(BitSet set, List<List<CaseDecision>> applied) {
        return counted(set, applied, evaluation);
    }

    CountedHoldings counted(BitSet set, List<List<CaseDecision>> applied, Evaluation in) {
        List<Holding> some = new ArrayList<>();
        set.stream().forEach(i -> some.add(holdings.get(i)));
        // A comparison: nobody is told which exceptions each verdict rests on.
        CountedHoldings counted = CountedHoldings.of(some, in).without(List.of());
        for (List<CaseDecision> decisions : applied) {
            counted = decisions.isEmpty() ? counted : counted.applying(decisions);
        }
        return counted;
    }

    /** One holding as it counts there; empty where an exception blocks it. */
    Optional<CountedHolding> one(int number, List<List<CaseDecision>> applied) {
        return counted(Bits.of(number), applied).stream().findFirst();
    }

    /** The same evaluation where these uses, and no others, are told. */
    Evaluation with(List<CountedUse> uses) {
        Circumstances known = evaluation.circumstances();
        Circumstances other = Circumstances.builder()
                .putAllFacts(known.facts())
                .addAllAttestations(known.attestations())
                .addAllUses(uses)
                .addAllExceptions(known.exceptions())
                .build();
        return Evaluation.builder()
                .day(evaluation.day())
                .receiver(evaluation.receiver())
                .purpose(evaluation.purpose())
                .conversion(evaluation.conversion())
                .country(evaluation.country())
                .circumstances(other)
                .build();
    }
}
