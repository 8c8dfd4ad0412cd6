package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.espalier.stacking.solve.OneMore;
import org.jspecify.annotations.Nullable;

/**
 * Finds what rules hold back in an answer that does not meet everything: what would help if it counted besides, for one
 * requirement, and only breaks rules that the award has. What goes against the nature of counting is held back by nothing.
 */
final class HeldBack {

    private final AwardTree tree;
    private final Found base;
    private final Steps steps;
    private @Nullable More more;
    private final Map<String, List<Held>> known = new LinkedHashMap<>();

    HeldBack(AwardTree tree, Found base, Steps steps) {
        this.tree = tree;
        this.base = base;
        this.steps = steps;
    }

    /** All that a rule holds back. */
    List<Held> by(String rule) {
        return base.isMet()
                ? List.of()
                : base.lowered().uses().items().stream()
                        .flatMap(candidate -> of(candidate).stream())
                        .filter(held -> held.rules().contains(rule))
                        .toList();
    }

    /** What of one holding is held back: at most once for each requirement. */
    List<Held> of(Candidate candidate) {
        if (base.isMet()) {
            return List.of();
        }
        List<Held> found = known.get(candidate.id());
        if (found == null) {
            found = found(candidate);
            known.put(candidate.id(), found);
        }
        return found;
    }

    private More more() {
        More made = more;
        if (made == null) {
            made = new More(base, steps);
            more = made;
        }
        return made;
    }

    private List<Held> found(Candidate candidate) {
        List<Held> found = new ArrayList<>();
        for (List<Integer> place : more().helping(candidate)) {
            Requested leaf = base.lowered().uses().slot(place.get(0)).leaf();
            if (found.stream().noneMatch(held -> held.leaf().id().equals(leaf.id()))) {
                held(candidate, leaf, place).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Held> held(Candidate candidate, Requested leaf, List<Integer> place) {
        for (List<Integer> other : more().beside(candidate, place)) {
            Optional<Held> held = held(
                    candidate,
                    leaf,
                    OneMore.instead(
                            base.lowered().problem(), base.answer().uses(), other));
            if (held.isPresent()) {
                return held;
            }
        }
        return Optional.empty();
    }

    private Optional<Held> held(Candidate candidate, Requested leaf, OneMore changed) {
        if (!changed.helps()) {
            return Optional.empty();
        }
        Set<String> rules = new TreeSet<>();
        changed.broken().forEach(row -> rules.add(base.lowered().limiting().get(row)));
        Stream.concat(changed.worse().stream(), changed.tooMuch().stream())
                .forEach(demand -> rules.add(base.lowered().asking().get(demand)));
        if (!base.isUsed(candidate)) {
            base.together().ifPresent(others -> rules.addAll(others.broken(candidate.id()).keySet()));
        }
        return rules.isEmpty() || rules.contains("")
                ? Optional.empty()
                : Optional.of(new Held(
                        candidate, leaf, label(changed.better().get(0)), rules));
    }

    private String label(int demand) {
        String id = base.lowered().asking().get(demand);
        return tree.rules().stream()
                .filter(rule -> rule.use().id().equals(id))
                .map(rule -> rule.use().label())
                .findFirst()
                .orElse("");
    }
}
