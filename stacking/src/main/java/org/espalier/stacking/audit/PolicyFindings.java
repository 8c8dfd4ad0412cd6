package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.rule.RuleUse;

/**
 * What the policies of an award and of its requirements say of what is counted. Of a part of a requirement that is a note, as
 * the part itself is: nothing may depend on it. What is waived with its requirement is not told.
 */
final class PolicyFindings {

    private final AwardTree tree;
    private final CutFindings cut;
    private final Found base;
    private final AwardStatus status;
    private final List<String> deciding;
    private final SharingFindings sharing;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * Findings beside an answer.
     *
     * @param base the answer that is told
     * @param status what it says of the award
     * @param deciding the data that decide where that is undetermined
     * @param held what rules hold back
     */
    PolicyFindings(AwardTree tree, Found base, AwardStatus status, List<String> deciding, HeldBack held) {
        this.tree = tree;
        this.cut = new CutFindings(tree);
        this.base = base;
        this.status = status;
        this.deciding = deciding;
        this.sharing = new SharingFindings(tree, base, held);
    }

    List<Finding> of(Award award) {
        policies(award.policies(), tree.leaves(), false);
        tree.roots().forEach(root -> requirement(root, false));
        return findings;
    }

    private void requirement(Requested requested, boolean isPart) {
        if (!requested.decided().isForgiven()) {
            policies(requested.decided().use().policies(), tree.leavesBelow(requested), isPart);
        }
        requested.of().forEach(part -> requirement(part, true));
    }

    /** Policies over what is counted. One that decides for each holding alone is told with the holdings it refuses. */
    private void policies(List<RuleUse> policies, Set<String> leaves, boolean isPart) {
        for (RuleUse policy : policies) {
            if (SharingFindings.tells(policy)) {
                for (Finding finding : policy.evaluate(sharing.counted(policy, leaves))) {
                    findings.add(agreeing(sharing.told(finding, policy, leaves), policy, isPart));
                }
            } else if (policy.severity() != Severity.ERROR
                    || policy.rule().perHolding(tree.counted()).isEmpty()) {
                CountedHoldings counted = asOneOrInParts(policy, leaves);
                List<String> forced = forcing(policy, counted);
                for (Finding finding : cut.of(policy, Telling.of(policy, counted))) {
                    findings.add(agreeing(overruled(finding, policy, forced), policy, isPart));
                }
            }
        }
    }

    /** What is counted; a rule that looks at each holding alone looks at the whole of it. */
    private CountedHoldings asOneOrInParts(RuleUse policy, Set<String> leaves) {
        CountedHoldings counted =
                CountedHoldings.counted(base.counted(leaves), tree.counted().evaluation());
        return policy.rule().perHolding(tree.counted()).isEmpty()
                ? counted
                : CountedHoldings.counted(PartFindings.wholes(counted.all()), counted.evaluation());
    }

    /** The ids of forced holdings by which a policy is kept, each of its bounds by itself; none where it is not, or none is. */
    private List<String> forcing(RuleUse policy, CountedHoldings counted) {
        Optional<Decided> decided = tree.rules().stream()
                .filter(rule -> !rule.tallies().isEmpty() && rule.use().id().equals(policy.id()))
                .findFirst();
        List<CountedHolding> as = decided.stream()
                .flatMap(rule -> counted.stream().flatMap(holding -> rule.holding(holding).stream()))
                .toList();
        boolean kept = decided.filter(rule -> !rule.isDenied() && Reached.isMet(rule.tallies(), as, Completion.LEAST))
                .isPresent();
        return kept
                ? as.stream()
                        .filter(CountedHolding::isForced)
                        .map(holding -> holding.id().text())
                        .toList()
                : List.of();
    }

    /** What stands against a policy only because of what is forced does not count. */
    private static Finding overruled(Finding finding, RuleUse policy, List<String> forced) {
        boolean open = finding.verdict() == Verdict.VIOLATED || finding.verdict() == Verdict.UNDETERMINED;
        if (forced.isEmpty() || !open || finding.severity() != policy.severity()) {
            return finding;
        }
        Finding.Builder told = Finding.of("FORCED", Verdict.SATISFIED, finding.severity());
        told.subject(finding.subject()).putAllFacts(finding.facts()).source(finding.source());
        return told.putFact("overruled", Fact.of(finding.code()))
                .putFact("forced", Fact.of(forced))
                .build();
    }

    /** Where the award is undetermined, a floor that is not reached by what is known is undetermined too. */
    private Finding agreeing(Finding finding, RuleUse policy, boolean isPart) {
        boolean open = status == AwardStatus.UNDETERMINED
                && policy.severity() == Severity.ERROR
                && finding.verdict() == Verdict.VIOLATED;
        Severity severity = isPart && finding.severity() == Severity.ERROR ? Severity.NOTE : finding.severity();
        if (!open && severity == finding.severity()) {
            return finding;
        }
        Finding.Builder told = Finding.of(finding.code(), open ? Verdict.UNDETERMINED : finding.verdict(), severity);
        told.subject(finding.subject()).putAllFacts(finding.facts()).source(finding.source());
        if (open && finding.fact("missing").isEmpty()) {
            told.putFact("missing", Fact.of(deciding));
        }
        return told.build();
    }
}
