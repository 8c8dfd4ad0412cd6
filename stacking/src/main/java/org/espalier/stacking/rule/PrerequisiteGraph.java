package org.espalier.stacking.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.espalier.stacking.evaluation.Answer;

/** What can be awarded one after the other under rules of order, and what never can. */
final class PrerequisiteGraph {

    /**
     * What one credential needs.
     *
     * @param need what
     * @param earlier whether on an earlier day, or on the same one at the latest
     * @param rule the id of the rule that says so
     */
    private record Demand(Need need, boolean earlier, String rule) {}

    private final SortedMap<String, List<Demand>> demands = new TreeMap<>();
    private final Set<String> awarded = new HashSet<>();

    private PrerequisiteGraph() {}

    static PrerequisiteGraph of(Collection<RuleUse> rules) {
        PrerequisiteGraph graph = new PrerequisiteGraph();
        rules.forEach(graph::add);
        graph.award();
        return graph;
    }

    private void add(RuleUse use) {
        if (use.rule() instanceof PrerequisiteRule rule && rule.timing() != Timing.HELD) {
            add(rule.of(), new Demand(rule.needs(), rule.timing() == Timing.BEFORE, use.id()));
        } else if (use.rule() instanceof OrderRule rule) {
            add(rule.after(), new Demand(Need.of(rule.before()), false, use.id()));
        }
        use.rule().parts().stream().filter(Part::necessary).map(Part::use).forEach(this::add);
    }

    private void add(HoldingFilter of, Demand demand) {
        named(of)
                .forEach(name -> demands.computeIfAbsent(name, first -> new ArrayList<>())
                        .add(demand));
    }

    /** What a filter names that says nothing else; nothing where it may select something else as well. */
    private static List<String> named(HoldingFilter filter) {
        if (filter.equals(HoldingFilter.builder().addAllCodes(filter.codes()).build())) {
            return filter.codes().stream().map(code -> "code " + code).toList();
        }
        return filter.equals(HoldingFilter.builder()
                        .addAllCredentials(filter.credentials())
                        .build())
                ? filter.credentials().stream().map(id -> "credential " + id).toList()
                : List.of();
    }

    /** Awards day after day all that can be awarded on it, until nothing more can. */
    private void award() {
        Set<String> day = next();
        while (!day.isEmpty()) {
            awarded.addAll(day);
            day = next();
        }
    }

    /** The largest set that can be awarded on the next day together. */
    private Set<String> next() {
        Set<String> day = new HashSet<>(demands.keySet());
        day.removeAll(awarded);
        while (day.removeIf(name -> !canBeAwarded(name, day))) {
            // what is left may have needed what was removed
        }
        return day;
    }

    private boolean canBeAwarded(String name, Set<String> day) {
        return demands.getOrDefault(name, List.of()).stream()
                .allMatch(demand -> isMet(name, demand.need(), demand.earlier() ? Set.of() : day));
    }

    private boolean isMet(String of, Need need, Set<String> day) {
        return need.answer(filter -> known(of, filter, day)) == Answer.YES;
    }

    private Answer known(String of, HoldingFilter filter, Set<String> day) {
        List<String> names = named(filter);
        return Answer.of(names.isEmpty()
                || names.stream().anyMatch(name -> !name.equals(of) && (!isStuck(name) || day.contains(name))));
    }

    private boolean isStuck(String name) {
        return demands.containsKey(name) && !awarded.contains(name);
    }

    /** The cycles among what is never awarded; each holds one that is needed on an earlier day. */
    List<PrerequisiteCycle> cycles() {
        List<PrerequisiteCycle> cycles = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Edge edge : edges().stream().filter(Edge::earlier).toList()) {
            Optional<List<Edge>> back = told.contains(edge.from()) ? Optional.empty() : path(edge);
            back.ifPresent(edges -> {
                cycles.add(cycle(edges));
                edges.forEach(step -> told.add(step.from()));
            });
        }
        return cycles;
    }

    /**
     * That one credential is never awarded because another is not.
     *
     * @param from the one
     * @param to the other
     * @param earlier whether the other is needed on an earlier day
     * @param rule the id of the rule that says so
     */
    private record Edge(String from, String to, boolean earlier, String rule) {}

    private List<Edge> edges() {
        return demands.keySet().stream()
                .filter(this::isStuck)
                .flatMap(this::edges)
                .toList();
    }

    private Stream<Edge> edges(String from) {
        return demands.getOrDefault(from, List.of()).stream()
                .flatMap(demand -> lacking(from, demand.need())
                        .sorted()
                        .map(to -> new Edge(from, to, demand.earlier() || to.equals(from), demand.rule())));
    }

    /** What a need names that is never awarded, where that keeps it open. */
    private Stream<String> lacking(String of, Need need) {
        if (isMet(of, need, Set.of())) {
            return Stream.empty();
        }
        Stream<String> own = need.filter().stream().flatMap(filter -> lacking(of, named(filter)));
        return Stream.concat(own, need.parts().stream().flatMap(part -> lacking(of, part)));
    }

    /** Nothing is a prerequisite of itself; where it is the only one, that is a cycle. */
    private static Stream<String> lacking(String of, List<String> names) {
        return names.size() == 1 ? names.stream() : names.stream().filter(name -> !name.equals(of));
    }

    /** An edge and the shortest way back to where it begins. */
    private Optional<List<Edge>> path(Edge first) {
        Map<String, List<Edge>> ways = new HashMap<>();
        Deque<String> open = new ArrayDeque<>();
        ways.put(first.to(), List.of(first));
        open.add(first.to());
        while (!open.isEmpty() && !ways.containsKey(first.from())) {
            String at = open.remove();
            edges(at).filter(edge -> !ways.containsKey(edge.to())).forEach(edge -> {
                ways.put(
                        edge.to(),
                        Stream.concat(ways.getOrDefault(at, List.of()).stream(), Stream.of(edge))
                                .toList());
                open.add(edge.to());
            });
        }
        return Optional.ofNullable(ways.get(first.from()));
    }

    private static PrerequisiteCycle cycle(List<Edge> edges) {
        List<String> path = new ArrayList<>(List.of(edges.get(0).from()));
        edges.forEach(edge -> path.add(edge.to()));
        return new PrerequisiteCycle(
                path, edges.stream().map(Edge::rule).distinct().toList());
    }
}
