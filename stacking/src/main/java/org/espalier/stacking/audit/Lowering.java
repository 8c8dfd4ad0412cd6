package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Severity;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.award.Requirement;
import org.espalier.stacking.model.Demand;
import org.espalier.stacking.model.Item;
import org.espalier.stacking.model.Problem;
import org.espalier.stacking.rule.CreditFloor;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.stack.SameAchievement;

/** Lowers an award and the holdings that may count to a problem of demands and items. */
final class Lowering {

    private final List<Requirement> requirements;
    private final List<RuleUse> floors;
    private final List<Candidate> candidates;

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
        return new Problem(demands(), floors(), items, groups(able), containers());
    }

    private List<Demand> demands() {
        return requirements.stream()
                .map(requirement -> new Demand(requirement.id(), requirement.minimum(), requirement.unit()))
                .toList();
    }

    private List<Demand> floors() {
        return floors.stream()
                .map(policy -> new Demand(
                        policy.id(),
                        floor(policy).minimum(),
                        floor(policy).system().toString()))
                .toList();
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
        return new Item(candidate.id(), leaves, rows, Amounts.size(candidate.counted()), candidate.until());
    }

    private static List<Set<String>> groups(List<Candidate> able) {
        return SameAchievement.groups(able.stream().map(Candidate::counted).toList());
    }

    /** By container, everything below it. */
    private Map<String, Set<String>> containers() {
        Map<String, List<String>> parts = new HashMap<>();
        candidates.forEach(candidate -> parts.put(candidate.id(), parts(candidate)));
        Map<String, Set<String>> below = new HashMap<>();
        parts.keySet().forEach(id -> below.put(id, below(id, parts)));
        below.values().removeIf(Set::isEmpty);
        return below;
    }

    private static List<String> parts(Candidate candidate) {
        return candidate.counted().credential().parts().stream()
                .map(CredentialId::text)
                .toList();
    }

    private static Set<String> below(String container, Map<String, List<String>> parts) {
        Set<String> below = new TreeSet<>();
        List<String> open = new ArrayList<>(parts.getOrDefault(container, List.of()));
        while (!open.isEmpty()) {
            String part = open.remove(open.size() - 1);
            if (!part.equals(container) && below.add(part)) {
                open.addAll(parts.getOrDefault(part, List.of()));
            }
        }
        return below;
    }

    /** The data that are missing of a holding and would let it give a requirement or a floor more. */
    List<String> missing(Candidate candidate) {
        Stream<String> filters = requirements.stream()
                .flatMap(requirement -> requirement.filter().missing(candidate.counted()).stream());
        Stream<String> rows =
                floors.stream().flatMap(policy -> floor(policy).filter().missing(candidate.counted()).stream());
        Stream<String> data =
                Stream.of(filters, rows, amounts(candidate).stream()).flatMap(stream -> stream);
        Stream<String> named = data.distinct().sorted().map(datum -> datum + " of " + candidate.id());
        return Stream.concat(named, candidate.open().stream()).toList();
    }

    private Optional<String> amounts(Candidate candidate) {
        boolean open = requirements.stream()
                .filter(requirement ->
                        requirement.filter().missing(candidate.counted()).isEmpty())
                .anyMatch(requirement -> !Amounts.of(candidate.counted(), requirement, Completion.LEAST)
                        .equals(Amounts.of(candidate.counted(), requirement, Completion.MOST)));
        return open ? Optional.of("workload") : Optional.empty();
    }
}
