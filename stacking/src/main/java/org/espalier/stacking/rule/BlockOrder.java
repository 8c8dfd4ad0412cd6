package org.espalier.stacking.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The blocks of a rule set with those that others refer to before these, and the cycles that forbid such an order. */
final class BlockOrder {

    private static final int MOST_CYCLES = 100;

    private final Map<String, RuleUse> blocks;
    private final List<RuleUse> innermostFirst = new ArrayList<>();
    private final List<List<String>> cycles = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private BlockOrder(Map<String, RuleUse> blocks) {
        this.blocks = blocks;
    }

    static BlockOrder of(Map<String, RuleUse> blocks) {
        BlockOrder order = new BlockOrder(blocks);
        blocks.keySet().stream().filter(order.seen::add).forEach(order::follow);
        return order;
    }

    List<RuleUse> innermostFirst() {
        return innermostFirst;
    }

    /** Each as a path back to where it began; a hundred of them, if there are more. */
    List<List<String>> cycles() {
        return cycles;
    }

    /** Goes down from a block, depth first and without recursion: chains of blocks may be long. */
    private void follow(String start) {
        List<String> path = new ArrayList<>(List.of(start));
        Deque<Iterator<String>> open = new ArrayDeque<>(List.of(references(start)));
        while (!path.isEmpty()) {
            Iterator<String> next = open.element();
            if (next.hasNext()) {
                step(next.next(), path, open);
            } else {
                open.remove();
                innermostFirst.add(block(path.remove(path.size() - 1)));
            }
        }
    }

    private void step(String next, List<String> path, Deque<Iterator<String>> open) {
        if (seen.add(next)) {
            path.add(next);
            open.push(references(next));
        } else if (cycles.size() < MOST_CYCLES && path.contains(next)) {
            List<String> cycle = new ArrayList<>(path.subList(path.indexOf(next), path.size()));
            cycle.add(next);
            cycles.add(cycle);
        }
    }

    private RuleUse block(String id) {
        return Objects.requireNonNull(blocks.get(id));
    }

    private Iterator<String> references(String id) {
        return block(id).rule().references().stream()
                .filter(reference -> reference.ruleSet().isEmpty())
                .map(BlockReference::block)
                .filter(blocks::containsKey)
                .iterator();
    }
}
