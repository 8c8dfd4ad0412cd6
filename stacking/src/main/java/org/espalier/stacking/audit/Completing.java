package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private final Prepared prepared;
    private final Search search;
    private final Found base;

    Completing(Prepared prepared, Search search, Found base) {
        this.prepared = prepared;
        this.search = search;
        this.base = base;
    }

    /** One finding for each requirement that would lack less. */
    List<Finding> findings() {
        List<Candidate> pending = prepared.candidates().stream()
                .filter(candidate -> !candidate.isEarned() && mayMatter(candidate))
                .toList();
        return pending.isEmpty() ? List.of() : findings(pending);
    }

    /** Whether it may make a difference that it is completed. */
    private boolean mayMatter(Candidate candidate) {
        if (candidate.counted().isDateContradictory() || !Refusals.isByRuleOrState(candidate)) {
            return false;
        }
        return candidate.refusal().isPresent()
                || prepared.tree().frame().looksAtOthers()
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
        List<Candidate> needed = new ArrayList<>(pending);
        Found found = completing(needed);
        if (found.answer().shortfall().compareTo(base.answer().shortfall()) >= 0) {
            return List.of();
        }
        for (Candidate one : pending.size() > MOST ? List.<Candidate>of() : pending) {
            List<Candidate> others = new ArrayList<>(needed);
            others.remove(one);
            Found without = completing(others);
            if (without.answer().shortfall().equals(found.answer().shortfall())) {
                needed = others;
                found = without;
            }
        }
        return told(needed, found);
    }

    private Found completing(List<Candidate> some) {
        Set<String> ids = new HashSet<>();
        some.forEach(candidate -> ids.add(candidate.id()));
        Prepared completed =
                prepared.supposing(holding -> ids.contains(holding.id().text()) ? holding.completed() : holding);
        return search.briefly(completed).best(Completion.LEAST, false);
    }

    private List<Finding> told(List<Candidate> completed, Found found) {
        List<Requested> better = prepared.tree().nodes().stream()
                .filter(node -> node.isLeaf() && !node.decided().isForgiven())
                .filter(leaf -> lacking(leaf, found).compareTo(lacking(leaf, base)) < 0)
                .toList();
        return better.stream()
                .flatMap(leaf -> finding(leaf, found, names(leaf, better, completed, found)).stream())
                .toList();
    }

    private static Rational lacking(Requested leaf, Found in) {
        return Reached.shortfall(leaf.tallies(), in.filling(leaf));
    }

    /** What fills a requirement, and what fills none of those that lack less and is completed for the sake of others. */
    private static List<String> names(Requested leaf, List<Requested> better, List<Candidate> completed, Found found) {
        Set<String> elsewhere = better.stream()
                .filter(other -> other != leaf)
                .flatMap(other -> filling(other, found))
                .collect(Collectors.toSet());
        Set<String> here = filling(leaf, found).collect(Collectors.toSet());
        return completed.stream()
                .filter(candidate -> here.contains(candidate.id()) || !elsewhere.contains(candidate.id()))
                .sorted(Comparator.comparing(Candidate::id))
                .map(Completing::name)
                .toList();
    }

    private static Stream<String> filling(Requested leaf, Found found) {
        return found.fillings(leaf).stream().map(filling -> filling.candidate().id());
    }

    private static String name(Candidate candidate) {
        return candidate.title() + " (" + state(candidate) + ")";
    }

    private static String state(Candidate candidate) {
        String state = candidate.counted().holding().state().name();
        return state.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Optional<Finding> finding(Requested leaf, Found found, List<String> names) {
        boolean met = lacking(leaf, found).signum() == 0;
        Optional<Fact> gap = gap(leaf, found);
        if (names.isEmpty() || (!met && gap.isEmpty())) {
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

    private static Optional<Fact> gap(Requested leaf, Found found) {
        return leaf.decided()
                .told()
                .map(tally -> Reached.of(tally, found.filling(leaf)))
                .filter(reached -> reached.missing().signum() > 0)
                .map(reached -> Fact.of(reached.missing(), reached.tally().unit()));
    }
}
