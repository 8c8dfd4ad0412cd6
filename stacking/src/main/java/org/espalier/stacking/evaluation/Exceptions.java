package org.espalier.stacking.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.espalier.core.credential.CredentialId;

/**
 * Which exceptions are in force, and by which of them holdings count as they do.
 *
 * @param holdings all holdings
 * @param evaluation the evaluation as it was handed in
 * @param inForce the exceptions in force
 * @param applied those that shape the holdings by now, the prevailing ones last
 * @param comparison whether some are left out on purpose
 */
record Exceptions(
        List<CountedHolding> holdings,
        Evaluation evaluation,
        List<CaseDecision> inForce,
        List<CaseDecision> applied,
        boolean comparison) {

    /** Holdings as they count where no rule is looked at yet. */
    static CountedHoldings applied(List<CountedHolding> holdings, Evaluation evaluation) {
        return evaluation.circumstances().exceptions().isEmpty()
                ? new CountedHoldings(holdings, evaluation, null)
                : decided(holdings, evaluation);
    }

    private static CountedHoldings decided(List<CountedHolding> holdings, Evaluation evaluation) {
        List<CaseDecision> inForce = evaluation.circumstances().exceptionsOn(evaluation.day());
        Exceptions exceptions = new Exceptions(holdings, evaluation, inForce, List.of(), false);
        return inForce.isEmpty()
                ? new CountedHoldings(holdings, evaluation, exceptions)
                : exceptions.applying(everywhere(inForce));
    }

    /** That nothing is decided. */
    static Exceptions none(List<CountedHolding> holdings, Evaluation evaluation) {
        return new Exceptions(holdings, evaluation, List.of(), List.of(), false);
    }

    private static List<CaseDecision> everywhere(List<CaseDecision> decisions) {
        return decisions.stream().filter(CaseDecision::isEverywhere).toList();
    }

    CountedHoldings applying(Collection<CaseDecision> more) {
        Stream<CaseDecision> others = applied.stream().filter(decision -> !more.contains(decision));
        List<CaseDecision> all = Stream.concat(others, more.stream()).toList();
        return new Exceptions(holdings, evaluation, inForce, all, comparison).view();
    }

    CountedHoldings without(Collection<CaseDecision> decisions) {
        return new Exceptions(holdings, evaluation, less(inForce, decisions), less(applied, decisions), true).view();
    }

    private static List<CaseDecision> less(List<CaseDecision> all, Collection<CaseDecision> decisions) {
        return all.stream().filter(decision -> !decisions.contains(decision)).toList();
    }

    private CountedHoldings view() {
        List<CountedHolding> counting = new ArrayList<>();
        Set<CredentialId> blocked = new HashSet<>();
        for (CountedHolding holding : holdings) {
            Treatment treatment = treatment(holding.id());
            if (treatment.blocked()) {
                blocked.add(holding.id());
            } else {
                counting.add(holding.treated(treatment));
            }
        }
        return new CountedHoldings(counting, decided(blocked), this);
    }

    private Treatment treatment(CredentialId id) {
        Treatment treatment = Treatment.NONE;
        for (CaseDecision decision : applied) {
            if (decision.concerns(id)) {
                treatment = treatment.and(decision);
            }
        }
        return treatment;
    }

    /** The evaluation in which what exceptions attest is attested, and what they block is not used for anything. */
    private Evaluation decided(Set<CredentialId> blocked) {
        List<Attestation> more =
                inForce.stream().flatMap(Exceptions::attestation).toList();
        return more.isEmpty() && blocked.isEmpty()
                ? evaluation
                : evaluation.with(evaluation.circumstances().attesting(more).withoutUses(blocked));
    }

    private static Stream<Attestation> attestation(CaseDecision decision) {
        return decision.statement().stream()
                .map(statement -> Attestation.builder()
                        .statement(statement)
                        .holds(decision.holds().orElseThrow())
                        .by(decision.by())
                        .on(decision.decidedOn())
                        .build());
    }

    /** The same without holdings that are forced, and without uses of them. */
    CountedHoldings withoutForced() {
        Set<CredentialId> forced = new HashSet<>();
        List<CountedHolding> others = new ArrayList<>();
        for (CountedHolding holding : holdings) {
            if (treatment(holding.id()).forced()) {
                forced.add(holding.id());
            } else {
                others.add(holding);
            }
        }
        Evaluation unused = evaluation.with(evaluation.circumstances().withoutUses(forced));
        return new Exceptions(others, unused, inForce, applied, true).view();
    }
}
