package org.espalier.stacking.audit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Severity;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.award.Requirement;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.model.Demand;
import org.espalier.stacking.model.Item;
import org.espalier.stacking.model.Problem;
import org.espalier.stacking.rule.CreditFloor;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.stack.SameAchievement;

/** Lowers an award and the holdings that may count to a problem of demands and items. */
final class Lowering {

    /** More than all that is earned can weigh together. */
    private static final Rational IN_PROGRESS = Rational.of(1_000_000_000L);

    private final List<Requirement> requirements;
    private final List<RuleUse> floors;
    private final List<Candidate> candidates;
    private final SameAchievement sure;
    private final SameAchievement possible;
    private final Map<String, Set<String>> containers;

    Lowering(Award award, List<Candidate> candidates) {
        this.requirements = award.requirements().stream()
                .sorted(Comparator.comparing(Requirement::id))
                .toList();
        this.floors = award.policies().stream()
                .filter(policy -> policy.severity() == Severity.ERROR)
                .filter(policy -> policy.rule().floor().isPresent())
                .sorted(Comparator.comparing(RuleUse::id))
                .toList();
        this.candidates = candidates;
        List<CountedHolding> holdings =
                candidates.stream().map(Candidate::counted).toList();
        this.sure = SameAchievement.sure(holdings);
        this.possible = SameAchievement.possible(holdings);
        this.containers = Containment.of(holdings, sure);
    }

    /** The problem in a world where what is unknown turns out as the completion says. */
    Problem problem(Completion completion, Predicate<Candidate> among) {
        List<Candidate> able = candidates.stream()
                .filter(candidate -> candidate.mayCount(completion))
                .filter(among)
                .toList();
        List<Item> items = able.stream()
                .map(candidate -> item(candidate, completion))
                .filter(Item::isUseful)
                .toList();
        return new Problem(demands(), floors(), items, groups(completion), containers);
    }

    private List<Demand> demands() {
        return requirements.stream()
                .map(requirement -> new Demand(requirement.id(), requirement.minimum(), requirement.unit()))
                .toList();
    }

    private List<Demand> floors() {
        return floors.stream()
                .map(policy -> new Demand(policy.id(), floor(policy).minimum(), unit(floor(policy))))
                .toList();
    }

    private static String unit(CreditFloor floor) {
        return floor.system().equals(CreditSystem.ECTS) ? "ECTS" : floor.system() + " credits";
    }

    private static CreditFloor floor(RuleUse policy) {
        return policy.rule().floor().orElseThrow();
    }

    private Item item(Candidate candidate, Completion completion) {
        List<Rational> leaves = requirements.stream()
                .map(requirement -> Amounts.of(candidate.counted(), requirement, completion))
                .toList();
        List<Rational> rows = floors.stream()
                .map(policy -> Amounts.of(candidate.counted(), floor(policy), completion))
                .toList();
        return new Item(candidate.id(), leaves, rows, size(candidate, leaves), candidate.until());
    }

    /** The credits by which the smaller of two is preferred; whatever is earned is preferred to what is in progress. */
    private static Rational size(Candidate candidate, List<Rational> leaves) {
        Rational ects = Amounts.size(candidate.counted());
        Rational largest = leaves.stream().reduce(Rational.ZERO, Rational::max);
        Rational size = ects.signum() > 0 ? ects : largest;
        return candidate.isEarned() ? size : size.plus(IN_PROGRESS);
    }

    /** What may be the same achievement counts once where nothing unknown adds anything. */
    private List<Set<String>> groups(Completion completion) {
        return completion == Completion.LEAST ? possible.groups() : sure.groups();
    }

    /** The problem of what can no longer be earned after a day: all else is left to new holdings. */
    Problem closedAfter(LocalDate day) {
        Problem all = problem(Completion.MOST, Candidate::isEarned);
        List<Integer> closed = IntStream.range(0, requirements.size())
                .filter(leaf -> requirements.get(leaf).filter().isClosedAfter(day))
                .boxed()
                .toList();
        List<Item> items = all.items().stream()
                .map(item -> new Item(
                        item.id(),
                        closed.stream().map(item.leaves()::get).toList(),
                        List.of(),
                        item.size(),
                        item.until()))
                .filter(Item::isUseful)
                .toList();
        List<Demand> demands = closed.stream().map(all.leaves()::get).toList();
        return new Problem(demands, List.of(), items, all.groups(), all.containers());
    }

    /** The floors that can no longer be reached after a day, whatever is used. */
    boolean hasLostFloor(LocalDate day) {
        Problem all = problem(Completion.MOST, Candidate::isEarned);
        return IntStream.range(0, floors.size())
                .filter(row -> floor(floors.get(row)).filter().isClosedAfter(day))
                .anyMatch(row ->
                        !supply(all, row).isAtLeast(floor(floors.get(row)).minimum()));
    }

    private static Rational supply(Problem problem, int row) {
        return problem.items().stream().map(item -> item.floors().get(row)).reduce(Rational.ZERO, Rational::plus);
    }

    /** The data that are missing of a holding and would let it give a requirement or a floor more. */
    List<String> missing(Candidate candidate) {
        Stream<String> filters = filters().flatMap(filter -> filter.missing(candidate.counted()).stream());
        Stream<String> level = mayBeTheSame(candidate) ? Stream.of("level") : Stream.empty();
        Stream<String> data =
                Stream.of(filters, amounts(candidate).stream(), level).flatMap(stream -> stream);
        Stream<String> named = data.distinct().sorted().map(datum -> datum + " of " + candidate.id());
        return Stream.concat(named, candidate.open().stream()).toList();
    }

    private Stream<HoldingFilter> filters() {
        return Stream.concat(
                requirements.stream().map(Requirement::filter),
                floors.stream().map(policy -> floor(policy).filter()));
    }

    private boolean mayBeTheSame(Candidate candidate) {
        return candidate.counted().level().isEmpty()
                && candidates.stream()
                        .filter(other -> !other.id().equals(candidate.id()))
                        .map(other -> other.counted().id())
                        .anyMatch(other -> possible.areSame(candidate.counted().id(), other)
                                && !sure.areSame(candidate.counted().id(), other));
    }

    /** Whether a known holding would give something else if its size were known. */
    private Optional<String> amounts(Candidate candidate) {
        CountedHolding holding = candidate.counted();
        boolean leaf = requirements.stream()
                .filter(requirement -> requirement.filter().missing(holding).isEmpty())
                .anyMatch(requirement -> !Amounts.of(holding, requirement, Completion.LEAST)
                        .equals(Amounts.of(holding, requirement, Completion.MOST)));
        boolean row = floors.stream()
                .map(Lowering::floor)
                .filter(floor -> floor.filter().missing(holding).isEmpty())
                .anyMatch(floor -> !Amounts.of(holding, floor, Completion.LEAST)
                        .equals(Amounts.of(holding, floor, Completion.MOST)));
        return leaf || row ? Optional.of("workload") : Optional.empty();
    }
}
