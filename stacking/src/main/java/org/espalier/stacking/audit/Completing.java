package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;

/**
 * Tells which requirements lack less once what is in progress or planned is completed, where it does not count as it is, or
 * something else does not for its sake. What counts in progress already is told with what it counts for.
 */
final class Completing {

    /** Of more than these it is not looked for which of them it takes. */
    private static final int MOST = 8;

    /** What is planned is rather done without than what is in progress; then the larger id. */
    private static final Comparator<Candidate> LAST_WANTED = Comparator.comparing(
                    (Candidate candidate) -> candidate.counted().holding().state())
            .thenComparing(Candidate.BY_ID)
            .reversed();

    private final Prepared prepared;
    private final Search search;
    private final Found base;
    private List<Candidate> needed = List.of();

    Completing(Prepared prepared, Search search, Found base) {
        this.prepared = prepared;
        this.search = search;
        this.base = base;
    }

    /** One finding for each requirement that would lack less. */
    List<Finding> findings() {
        List<Candidate> pending = prepared.candidates().stream()
                .filter(candidate -> !candidate.isEarned() && mayMatter(candidate))
                .sorted(LAST_WANTED)
                .toList();
        return pending.isEmpty() ? List.of() : findings(pending);
    }

    /** The same findings, in which what is completed for the sake of others is told to be waited for. */
    List<Finding> waiting(List<Finding> notCounted) {
        return notCounted.stream().map(this::waiting).toList();
    }

    private Finding waiting(Finding finding) {
        return finding.code().equals("NO_REQUIREMENT")
                ? needed.stream()
                        .filter(candidate -> candidate.counted().subject().equals(finding.subject()))
                        .findFirst()
                        .map(Completing::waited)
                        .orElse(finding)
                : finding;
    }

    private static Finding waited(Candidate candidate) {
        return Finding.of("WAITED_FOR", Verdict.VIOLATED, Severity.NOTE)
                .subject(candidate.counted().subject())
                .putFact("title", Fact.of(candidate.title()))
                .putFact("state", Fact.of(state(candidate)))
                .build();
    }

    /** Whether it may make a difference that it is completed. */
    private boolean mayMatter(Candidate candidate) {
        if (candidate.counted().isDateContradictory() || !Refusals.isByRuleOrState(candidate)) {
            return false;
        }
        return candidate.refusal().isPresent()
                || Waiting.isFor(candidate, prepared.tree())
                || (!base.couldUse(candidate) && fitsCompleted(candidate));
    }

    private boolean fitsCompleted(Candidate candidate) {
        return prepared.tree().slots().stream()
                .anyMatch(slot -> slot.leaf()
                        .decided()
                        .holding(candidate.counted())
                        .filter(holding -> slot.fits(holding.completed(), Completion.LEAST))
                        .isPresent());
    }

    private List<Finding> findings(List<Candidate> pending) {
        Found found = completing(pending);
        if (found.answer().shortfall().compareTo(base.answer().shortfall()) >= 0) {
            return List.of();
        }
        needed = pending;
        for (Candidate one : pending.size() > MOST ? List.<Candidate>of() : pending) {
            found = without(one, found);
        }
        return told(found);
    }

    /** What is found without completing one of what is needed, if that is as good. */
    private Found without(Candidate one, Found found) {
        List<Candidate> others = new ArrayList<>(needed);
        others.remove(one);
        Found without = completing(others);
        boolean same = without.answer().shortfall().equals(found.answer().shortfall());
        needed = same ? others : needed;
        return same ? without : found;
    }

    private Found completing(List<Candidate> some) {
        Set<String> ids = new HashSet<>();
        some.forEach(candidate -> ids.add(candidate.id()));
        Prepared completed =
                prepared.supposing(holding -> ids.contains(holding.id().text()) ? holding.completed() : holding);
        return search.briefly(completed).best(Completion.LEAST, false);
    }

    private List<Finding> told(Found found) {
        List<Requested> better = prepared.tree().nodes().stream()
                .filter(node -> node.isLeaf() && !node.decided().isForgiven())
                .filter(leaf -> lacking(leaf, found).compareTo(lacking(leaf, base)) < 0)
                .toList();
        return better.stream()
                .flatMap(leaf -> finding(leaf, found, names(leaf, better, found)).stream())
                .toList();
    }

    private static Rational lacking(Requested leaf, Found in) {
        return Reached.shortfall(leaf.tallies(), in.filling(leaf));
    }

    /** What fills a requirement and is not earned, and what fills none that lacks less and is completed for the sake of others. */
    private List<String> names(Requested leaf, List<Requested> better, Found found) {
        Set<String> filling = new HashSet<>();
        better.forEach(other -> filling.addAll(filling(other, found)));
        Set<String> here = filling(leaf, found);
        return prepared.candidates().stream()
                .filter(candidate -> !candidate.isEarned())
                .filter(candidate -> here.contains(candidate.id())
                        || (needed.contains(candidate) && !filling.contains(candidate.id())))
                .map(Completing::name)
                .toList();
    }

    private static Set<String> filling(Requested leaf, Found found) {
        return found.fillings(leaf).stream()
                .map(filling -> filling.candidate().id())
                .collect(Collectors.toSet());
    }

    private static String name(Candidate candidate) {
        return candidate.title() + " (" + state(candidate) + ")";
    }

    private static String state(Candidate candidate) {
        String state = candidate.counted().holding().state().name();
        return state.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private Optional<Finding> finding(Requested leaf, Found found, List<String> names) {
        boolean met = lacking(leaf, found).signum() == 0;
        Optional<Fact> gap = gap(leaf, found);
        if (names.isEmpty() || (met ? !keepsPolicies(leaf, found) : gap.isEmpty())) {
            return Optional.empty();
        }
        Finding.Builder finding =
                Finding.of(met ? "COMPLETING_MEETS" : "COMPLETING_HELPS", Verdict.VIOLATED, Severity.NOTE);
        finding.subject(Subject.ofRequirement(leaf.id()));
        finding.putFact("title", Fact.of(leaf.decided().use().label())).putFact("completing", Fact.of(names));
        if (!met) {
            finding.putFact("gap", gap.get());
        }
        return Optional.of(finding.build());
    }

    /** Whether nothing else is to be added, be it by a policy of the requirement. */
    private boolean keepsPolicies(Requested leaf, Found found) {
        return new KeptPolicies(prepared.tree(), found).of(leaf, RequirementStatus.MET) == RequirementStatus.MET;
    }

    private static Optional<Fact> gap(Requested leaf, Found found) {
        return leaf.decided()
                .told()
                .map(tally -> Reached.of(tally, found.filling(leaf)))
                .filter(reached -> reached.missing().signum() > 0)
                .map(reached -> Fact.of(reached.missing(), reached.tally().unit()));
    }
}
