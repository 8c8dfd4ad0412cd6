package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;

/** Tells how sure an answer is: proofs that it cannot be met, what was tried, and where the search was cut short. */
final class ProofFindings {

    private final AwardTree tree;
    private final AwardStatus status;
    private final Found base;
    private final boolean isWithoutProof;

    ProofFindings(AwardTree tree, AwardStatus status, Found base, boolean isWithoutProof) {
        this.tree = tree;
        this.status = status;
        this.base = base;
        this.isWithoutProof = isWithoutProof;
    }

    /** The witnesses, else the proof in cases, else that there is none. */
    List<Finding> of(List<Witness> witnesses, Optional<ProofCase> proof) {
        List<Finding> findings = new ArrayList<>();
        witnesses.forEach(witness -> findings.add(witness(witness)));
        if (!isWithoutProof && witnesses.isEmpty() && status.verdict() == Verdict.VIOLATED) {
            findings.add(proof.map(ProofFindings::closed).orElseGet(this::exhausted));
        }
        if (!base.answer().isProved()) {
            findings.add(notProved());
        }
        return findings;
    }

    /**
     * What was tried of unknown data.
     *
     * @param isPossible whether everything is met if they turn out well
     */
    List<Finding> of(Tried tried, boolean isPossible) {
        return tried.finding().or(() -> extremes(isPossible)).stream().toList();
    }

    private Optional<Finding> extremes(boolean isPossible) {
        return status == AwardStatus.UNDETERMINED && isPossible && !base.isOpen()
                ? Optional.of(Finding.of("EXTREMES_ONLY", Verdict.UNDETERMINED, Severity.NOTE)
                        .build())
                : Optional.empty();
    }

    private static Finding closed(ProofCase proof) {
        return Finding.of("CLOSED_SEARCH", Verdict.VIOLATED, Severity.NOTE)
                .putFact("contradictions", Fact.of(Rational.of(proof.contradictions()), "contradictions"))
                .build();
    }

    /** Where several awards are audited together, none of the ways meets all of them. */
    private Finding exhausted() {
        Finding.Builder finding = Finding.of("EXHAUSTED", Verdict.VIOLATED, Severity.NOTE);
        base.together().ifPresent(together -> finding.putFact("others", Fact.of(together.others())));
        return finding.build();
    }

    private Finding notProved() {
        return Finding.of("NOT_PROVED", Verdict.UNDETERMINED, Severity.NOTE)
                .putFact("shortfall", Fact.of(base.answer().shortfall(), ""))
                .putFact("bound", Fact.of(base.answer().bound(), ""))
                .build();
    }

    private Finding witness(Witness witness) {
        String together = witness.requirements().stream().map(this::label).collect(Collectors.joining(" and "));
        return Finding.of("WITNESS", Verdict.VIOLATED, Severity.NOTE)
                .putFact("requirements", Fact.of(together))
                .putFact("demand", Fact.of(witness.demand(), witness.unit()))
                .putFact("supply", Fact.of(witness.supply(), witness.unit()))
                .putFact("lacking", Fact.of(witness.lacking(), witness.unit()))
                .putFact("holdings", Fact.of(Rational.of(witness.holdings().size()), "holdings"))
                .build();
    }

    /** The title of a requirement or a policy; a policy without one is called a rule. */
    private String label(String id) {
        boolean policy = tree.nodes().stream().noneMatch(node -> node.id().equals(id));
        return tree.rules().stream()
                .map(Decided::use)
                .filter(use -> use.id().equals(id))
                .map(use -> policy && use.title().isEmpty() ? "Rule " + id : use.label())
                .findFirst()
                .orElse(id);
    }
}
