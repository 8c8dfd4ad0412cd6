package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.espalier.stacking.solve.Answer;
import org.espalier.stacking.solve.Demand;
import org.espalier.stacking.solve.Item;
import org.espalier.stacking.solve.Node;
import org.espalier.stacking.solve.Part;
import org.espalier.stacking.solve.Problem;
import org.espalier.stacking.solve.Row;
import org.espalier.stacking.solve.Terms;
import org.espalier.stacking.solve.Use;

/** Several problems about the same holdings as one: their uses beside each other, and all of what they ask. */
final class Joined {

    private final List<Lowered> parts;
    private final Map<String, Integer> items = new TreeMap<>();
    private final List<Place> places = new ArrayList<>();
    private final List<int[]> variables = new ArrayList<>();
    private final List<Terms> unions = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /** The use of a part: by item, then by part, then by its number there. */
    private record Place(int item, int part, int use) {}

    Joined(List<Lowered> parts) {
        this.parts = List.copyOf(parts);
        parts.forEach(part -> part.uses().items().forEach(item -> items.put(item.id(), 0)));
        int number = 0;
        for (Map.Entry<String, Integer> item : items.entrySet()) {
            item.setValue(number++);
        }
        IntStream.range(0, parts.size()).forEach(this::place);
        places.sort(Comparator.comparingInt(Place::item)
                .thenComparingInt(Place::part)
                .thenComparingInt(Place::use));
        IntStream.range(0, parts.size()).forEach(this::number);
    }

    private void place(int part) {
        Uses uses = parts.get(part).uses();
        for (int use = 0; use < uses.size(); use++) {
            places.add(new Place(items.getOrDefault(uses.item(use).id(), -1), part, use));
        }
    }

    /** The new numbers of the variables of a part: of its uses, then of its unions. */
    private void number(int part) {
        Problem problem = parts.get(part).problem();
        int[] numbers = new int[problem.uses().size() + problem.unions().size()];
        for (int place = 0; place < places.size(); place++) {
            if (places.get(place).part() == part) {
                numbers[places.get(place).use()] = place;
            }
        }
        variables.add(numbers);
        for (int union = 0; union < problem.unions().size(); union++) {
            numbers[problem.uses().size() + union] =
                    union(terms(problem.unions().get(union), part));
        }
    }

    private int union(Terms uses) {
        unions.add(uses);
        return places.size() + unions.size() - 1;
    }

    private Terms terms(Terms terms, int part) {
        int[] numbers = new int[terms.size()];
        long[] coefficients = new long[terms.size()];
        for (int place = 0; place < numbers.length; place++) {
            numbers[place] = variables.get(part)[terms.variable(place)];
            coefficients[place] = terms.coefficient(place);
        }
        return Terms.of(numbers, coefficients);
    }

    /** A variable that is one where a part uses an item; negative where it cannot. */
    int used(int part, String item) {
        int number = items.getOrDefault(item, -1);
        int[] own = IntStream.range(0, places.size())
                .filter(place ->
                        places.get(place).part() == part && places.get(place).item() == number)
                .toArray();
        return own.length == 0 ? -1 : own.length == 1 ? own[0] : union(Terms.count(own));
    }

    /** A variable that is one where any of two is. */
    int either(int one, int other) {
        return union(Terms.count(Math.min(one, other), Math.max(one, other)));
    }

    /** One more limit, over the new variables. */
    void add(Row row) {
        rows.add(row);
    }

    Problem problem() {
        List<Use> uses = new ArrayList<>();
        for (Place place : places) {
            Use use = parts.get(place.part()).uses().use(place.use());
            uses.add(new Use(place.item(), offset(place.part()) + use.leaf(), use.exceptions(), use.size()));
        }
        List<Demand> demands = new ArrayList<>();
        List<Node> roots = new ArrayList<>();
        List<Row> all = new ArrayList<>(rows);
        for (int part = 0; part < parts.size(); part++) {
            roots.add(node(parts.get(part).problem().root(), part, demands.size()));
            add(part, all, demands);
        }
        return new Problem(items(), uses, unions, all, demands, new Node.All(roots));
    }

    private int offset(int part) {
        return parts.subList(0, part).stream()
                .mapToInt(before -> before.uses().slots().size())
                .sum();
    }

    private List<Item> items() {
        Item[] all = new Item[items.size()];
        for (Lowered part : parts) {
            for (int item = 0; item < part.uses().items().size(); item++) {
                String id = part.uses().items().get(item).id();
                all[items.getOrDefault(id, 0)] = part.problem().items().get(item);
            }
        }
        return List.of(all);
    }

    private void add(int part, List<Row> all, List<Demand> demands) {
        Problem problem = parts.get(part).problem();
        problem.rows().forEach(row -> all.add(new Row(terms(row.terms(), part), row.most())));
        for (Demand demand : problem.demands()) {
            List<Part> sums = demand.parts().stream()
                    .map(sum -> new Part(terms(sum.terms(), part), sum.cap()))
                    .toList();
            demands.add(new Demand(sums, demand.least(), demand.most(), demand.isProportional(), demand.isWaived()));
        }
    }

    private Node node(Node node, int part, int firstDemand) {
        if (node instanceof Node.Leaf leaf) {
            return new Node.Leaf(firstDemand + leaf.demand());
        }
        if (node instanceof Node.All all) {
            return new Node.All(all.children().stream()
                    .map(child -> node(child, part, firstDemand))
                    .toList());
        }
        Node.Choice choice = (Node.Choice) node;
        return new Node.Choice(
                choice.least(),
                choice.most(),
                choice.children().stream()
                        .map(branch -> branch(branch, part, firstDemand))
                        .toList());
    }

    private Node.Branch branch(Node.Branch branch, int part, int firstDemand) {
        int offset = offset(part);
        return new Node.Branch(
                node(branch.node(), part, firstDemand),
                branch.leaves().stream().map(leaf -> offset + leaf).toList());
    }

    /** The uses that an answer to the whole makes in one part. */
    List<Integer> uses(Answer answer, int part) {
        return answer.uses().stream()
                .map(places::get)
                .filter(place -> place.part() == part)
                .map(Place::use)
                .toList();
    }
}
