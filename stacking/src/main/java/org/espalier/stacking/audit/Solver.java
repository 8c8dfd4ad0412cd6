package org.espalier.stacking.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.espalier.stacking.model.Allocation;
import org.espalier.stacking.model.Item;
import org.espalier.stacking.model.Problem;

/** Finds the best allocation of a problem: exactly, or not at all. */
final class Solver {

    /** How far the programme goes where another search can take over. */
    private static final long BEFORE_SECOND = 200_000;

    private final AuditLimits limits;
    private AuditMethod method = AuditMethod.DYNAMIC_PROGRAMME;
    private long steps;

    Solver(AuditLimits limits) {
        this.limits = limits;
    }

    /** How the answers were found; where several ways were taken, the one that says least. */
    AuditMethod method() {
        return method;
    }

    /** How many steps were taken in all. */
    long steps() {
        return steps;
    }

    /** The best allocation; of those that meet everything, one of those that hold longest. */
    Allocation best(Problem problem) throws TooLargeException {
        Allocation best = solve(problem);
        return best.isMet() ? longest(problem, best) : best;
    }

    private Allocation longest(Problem problem, Allocation met) throws TooLargeException {
        List<LocalDate> ends = problem.items().stream()
                .map(Item::until)
                .flatMap(Optional::stream)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
        Allocation best = met;
        int low = 0;
        int high = ends.size();
        while (low < high) {
            int middle = (low + high) / 2;
            Allocation later = solve(problem.only(item -> holdsAfter(item, ends.get(middle))));
            if (later.isMet()) {
                best = later;
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return best;
    }

    private static boolean holdsAfter(Item item, LocalDate day) {
        return item.until().map(end -> end.isAfter(day)).orElse(true);
    }

    /** The best allocation, whatever its end: over every way in which containers or what they contain are used. */
    private Allocation solve(Problem problem) throws TooLargeException {
        List<String> containers = useful(problem);
        if (containers.size() > limits.containers()) {
            throw new TooLargeException();
        }
        SearchBudget budget = new SearchBudget(limits.steps());
        List<Allocation> found = new ArrayList<>();
        for (long chosen = 0; chosen < 1L << containers.size(); chosen++) {
            Optional<Set<String>> left = leftOut(problem, containers, chosen);
            if (left.isPresent()) {
                Set<String> out = left.orElseThrow();
                found.add(solveParts(problem.only(item -> !out.contains(item.id())), budget));
            }
        }
        return found.stream().min(Comparator.naturalOrder()).orElseGet(Allocation::empty);
    }

    /** Containers that could be used and contain something that could be used. */
    private static List<String> useful(Problem problem) {
        Set<String> ids = new TreeSet<>();
        problem.items().stream().filter(Item::isUseful).forEach(item -> ids.add(item.id()));
        return ids.stream()
                .filter(id ->
                        problem.containers().getOrDefault(id, Set.of()).stream().anyMatch(ids::contains))
                .toList();
    }

    /** What may not be used when exactly the chosen containers may; empty where one of them contains another. */
    private static Optional<Set<String>> leftOut(Problem problem, List<String> containers, long chosen) {
        Set<String> out = new TreeSet<>();
        Set<String> in = new TreeSet<>();
        for (int i = 0; i < containers.size(); i++) {
            if ((chosen >> i & 1) == 1) {
                in.add(containers.get(i));
                out.addAll(problem.containers().getOrDefault(containers.get(i), Set.of()));
            } else {
                out.add(containers.get(i));
            }
        }
        return in.stream().anyMatch(out::contains) ? Optional.empty() : Optional.of(out);
    }

    private Allocation solveParts(Problem problem, SearchBudget budget) throws TooLargeException {
        Allocation all = Allocation.empty();
        for (Problem part : Components.of(problem)) {
            all = all.and(solvePart(part, budget));
        }
        return all;
    }

    private Allocation solvePart(Problem part, SearchBudget whole) throws TooLargeException {
        boolean hasSecond = CountMatching.fits(part) || BranchAndBound.fits(part);
        SearchBudget first = new SearchBudget(hasSecond ? Math.min(whole.left(), BEFORE_SECOND) : whole.left());
        try {
            return FillProgramme.solve(part, first);
        } catch (TooLargeException tooLarge) {
            if (!hasSecond) {
                throw tooLarge;
            }
        } finally {
            spend(first.spent(), whole);
        }
        return solveSecond(part, whole);
    }

    private Allocation solveSecond(Problem part, SearchBudget whole) throws TooLargeException {
        if (CountMatching.fits(part)) {
            method = AuditMethod.MATCHING;
            return CountMatching.solve(part);
        }
        method = AuditMethod.BRANCH_AND_BOUND;
        SearchBudget second = new SearchBudget(whole.left());
        try {
            return BranchAndBound.solve(part, second);
        } finally {
            spend(second.spent(), whole);
        }
    }

    private void spend(long spent, SearchBudget whole) throws TooLargeException {
        steps += spent;
        whole.spend(spent);
    }
}
