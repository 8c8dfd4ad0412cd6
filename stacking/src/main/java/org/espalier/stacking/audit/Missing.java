package org.espalier.stacking.audit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.level.EqfLevel;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.rule.Outcome;
import org.espalier.stacking.rule.Tally;

/** Which data are missing of a holding that would let it give a requirement or a policy more. */
final class Missing {

    private static final String LEVEL = "level";

    private final AwardTree tree;
    private final List<Decided> rules;
    private final List<Candidate> candidates;
    private final Lowering lowering;

    Missing(AwardTree tree, List<Candidate> candidates, Lowering lowering) {
        this.tree = tree;
        this.rules = tree.rules();
        this.candidates = candidates;
        this.lowering = lowering;
    }

    /** The missing data, sorted. */
    List<String> of(Candidate candidate) {
        Set<String> named = new LinkedHashSet<>();
        data(candidate).forEach(datum -> named.add(datum + " of " + candidate.id()));
        named.addAll(candidate.open());
        alone(candidate).forEach(named::add);
        return named.stream().map(datum -> told(datum, candidate)).toList();
    }

    /** A datum; of a level that is told in several ways, what is told. */
    private static String told(String datum, Candidate candidate) {
        Set<EqfLevel> levels = datum.equals(LEVEL + " of " + candidate.id())
                ? candidate.counted().contradictoryLevels()
                : Set.of();
        return levels.isEmpty()
                ? datum
                : datum + " (" + levels.stream().map(EqfLevel::toString).collect(Collectors.joining(" and "))
                        + " are told, which contradict each other)";
    }

    private Set<String> data(Candidate candidate) {
        Set<String> data = new TreeSet<>();
        for (Decided rule : rules) {
            Optional<CountedHolding> holding = rule.holding(candidate.counted());
            if (holding.isPresent()) {
                data.addAll(of(rule, holding.get(), tree.counted()));
            }
        }
        String suffix = " of " + candidate.id();
        rules.forEach(rule -> data.addAll(Ties.data(rule, candidate.counted(), tree.counted())));
        Stream.concat(together(candidate.counted()), alone(candidate))
                .filter(named -> named.endsWith(suffix))
                .forEach(named -> data.add(named.substring(0, named.length() - suffix.length())));
        if (mayBeTheSame(candidate)) {
            data.add(LEVEL);
        }
        return data;
    }

    /** Whether the level of a holding is not known, and may make a difference. */
    boolean isLevelOf(Candidate candidate) {
        return candidate.counted().level().isEmpty()
                && (!candidate.open().isEmpty() || data(candidate).contains(LEVEL));
    }

    /** What is missing of a holding, as it counts for a rule, to know what it adds there. */
    static Set<String> of(Decided rule, CountedHolding holding, CountedHoldings held) {
        Set<String> data = new TreeSet<>();
        rule.use()
                .rule()
                .dependence()
                .ifPresent(dependence -> data.addAll(dependence.missing(holding, rule.all(held))));
        for (Tally tally : rule.tallies()) {
            List<String> filter = tally.missing(holding);
            data.addAll(filter);
            if (filter.isEmpty() && !tally.of(holding).isExact()) {
                data.add(tally instanceof Tally.Variety variety ? variety.datum() : "workload");
            }
        }
        return data;
    }

    /** What leaves it open whether a holding and others go together. */
    private Stream<String> together(CountedHolding holding) {
        return rules.stream()
                .filter(rule -> rule.use().rule().isPairwise())
                .flatMap(rule -> Pairs.missing(rule.use(), holding, tree.counted()).stream());
    }

    /** What leaves it open whether the policies of requirements let a holding fill what it fits. */
    private Stream<String> alone(Candidate candidate) {
        return tree.slots().stream().flatMap(slot -> alone(slot, candidate.counted()));
    }

    private Stream<String> alone(Slot slot, CountedHolding plain) {
        boolean fits = slot.leaf()
                .decided()
                .holding(plain)
                .map(holding -> slot.fits(holding, Completion.MOST))
                .orElse(false);
        return fits
                ? tree.alone(slot.leaf()).stream()
                        .flatMap(policy -> policy.holding(plain).stream()
                                .map(policy.perHolding().orElseThrow()::evaluate))
                        .flatMap(outcome -> of(outcome).stream())
                : Stream.empty();
    }

    /** What is missing by an outcome that is open. */
    static List<String> of(Outcome outcome) {
        return outcome.verdict() == Verdict.UNDETERMINED && outcome.facts().get("missing") instanceof Fact.Names names
                ? names.names()
                : List.of();
    }

    private boolean mayBeTheSame(Candidate candidate) {
        return candidate.counted().level().isEmpty()
                && candidates.stream()
                        .filter(other -> !other.id().equals(candidate.id()))
                        .anyMatch(other -> lowering.mayBeTheSame(candidate, other));
    }
}
