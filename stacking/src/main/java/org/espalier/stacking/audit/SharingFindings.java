package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.CountedUse;
import org.espalier.stacking.evaluation.Evaluation;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.rule.SharingPolicy;

/**
 * Tells what a rule did by which requirements share holdings, or by which holdings exclude each other: how many uses it looked
 * at, and what it holds back.
 */
final class SharingFindings {

    private final AwardTree tree;
    private final Found base;
    private final HeldBack held;

    SharingFindings(AwardTree tree, Found base, HeldBack held) {
        this.tree = tree;
        this.base = base;
        this.held = held;
    }

    /** Whether a rule is of this kind. */
    static boolean tells(RuleUse policy) {
        return policy.rule()
                .sharing()
                .map(sharing -> !(sharing instanceof SharingPolicy.Consumed))
                .orElse(policy.rule().isPairwise());
    }

    /** What is counted, with its uses where a rule looks at uses. */
    CountedHoldings counted(RuleUse policy, Set<String> leaves) {
        return CountedHoldings.counted(PartFindings.wholes(base.counted(leaves)), evaluation(policy, leaves));
    }

    private Evaluation evaluation(RuleUse policy, Set<String> leaves) {
        Evaluation evaluation = tree.counted().evaluation();
        if (policy.rule().sharing().isEmpty()) {
            return evaluation;
        }
        List<CountedUse> uses = uses(policy, leaves);
        base.together().ifPresent(others -> uses.addAll(others.uses()));
        return evaluation.counting(uses);
    }

    /** What a rule says, with the uses that it looked at. */
    Finding told(Finding finding, RuleUse policy, Set<String> leaves) {
        List<CountedUse> uses = uses(policy, leaves);
        Finding.Builder told = Finding.of(finding.code(), finding.verdict(), finding.severity());
        told.subject(finding.subject()).putAllFacts(finding.facts()).source(finding.source());
        told.putFact("uses", Fact.of(Rational.of(uses.size()), "uses"))
                .putFact("credentials", Fact.of(Rational.of(credentials(uses)), "credentials"));
        long parts = uses.stream().filter(use -> use.credits().isPresent()).count();
        if (parts > 0) {
            told.putFact("parts", Fact.of(parts));
        }
        names("besides", besides(policy, leaves), told);
        List<String> back = held.by(policy.id()).stream().map(Held::text).toList();
        names("held", back, told);
        return told.putFact("binding", Fact.of(!back.isEmpty())).build();
    }

    private static void names(String fact, List<String> names, Finding.Builder told) {
        if (!names.isEmpty()) {
            told.putFact(fact, Fact.of(names));
        }
    }

    private static long credentials(List<CountedUse> uses) {
        return uses.stream().map(CountedUse::credential).distinct().count();
    }

    /** Whether what is forced is used besides. */
    private static boolean isForcedBesides(RuleUse policy) {
        return !(policy.rule().sharing().orElse(null) instanceof SharingPolicy.OverlapLimit);
    }

    private List<String> besides(RuleUse policy, Set<String> leaves) {
        return isForcedBesides(policy)
                ? new TreeSet<>(leaves)
                        .stream()
                                .flatMap(leaf -> base.fillings(leaf).stream())
                                .filter(filling -> filling.whole().isForced())
                                .map(filling -> filling.whole().id().text())
                                .distinct()
                                .toList()
                : List.of();
    }

    /** The uses that an answer makes, one for each holding and leaf. What is forced is used besides, unless that is limited. */
    private List<CountedUse> uses(RuleUse policy, Set<String> leaves) {
        boolean besides = isForcedBesides(policy);
        List<CountedUse> uses = new ArrayList<>();
        for (String leaf : new TreeSet<>(leaves)) {
            base.fillings(leaf).stream()
                    .filter(filling -> !besides || !filling.whole().isForced())
                    .forEach(filling -> uses.add(Telling.use(tree, leaf, filling)));
        }
        return uses;
    }
}
