package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.rule.Outcome;
import org.espalier.stacking.rule.Tally;
import org.espalier.stacking.solve.OneMore;
import org.espalier.stacking.solve.Problem;

/**
 * Tells of a holding that would help which rule keeps it out: one that it would break beside what is counted, or one by which
 * no more of its kind counts. What is not needed at all is kept out by nothing.
 */
final class LeftOut {

    private final AwardTree tree;
    private final Found base;
    private final Missing missing;
    private final HeldBack held;
    private final OpenBeside open;

    LeftOut(AwardTree tree, Found base, Missing missing, HeldBack held) {
        this.held = held;
        this.tree = tree;
        this.base = base;
        this.missing = missing;
        this.open = new OpenBeside(tree, base);
    }

    /** Which rule keeps a holding out; empty where none does. */
    Optional<Outcome> of(Candidate candidate) {
        if (base.isMet()) {
            return Optional.empty();
        }
        return held.of(candidate).stream()
                .findFirst()
                .map(back -> told("LEFT_OUT", candidate, back.rules(), why(back)))
                .or(() -> uses(candidate)
                        .mapToObj(use -> full(candidate, use))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** What of a holding that counts in part is held back, and by which rules; nothing where nothing is. */
    Map<String, Fact> why(Candidate candidate) {
        return held.of(candidate).stream().findFirst().map(this::why).orElse(Map.of());
    }

    private IntStream uses(Candidate candidate) {
        Uses uses = base.lowered().uses();
        return IntStream.range(0, uses.size()).filter(use -> uses.item(use).id().equals(candidate.id()));
    }

    private OneMore more(int use) {
        Problem problem = base.lowered().problem();
        return OneMore.of(problem, base.answer().uses(), use);
    }

    /** What helps, and by which rules it is held back. */
    Map<String, Fact> why(Held back) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        facts.put("helped", Fact.of(back.helped()));
        facts.put("rules", Fact.of(back.rules()));
        List<String> required = new ArrayList<>(required(back.rules()));
        base.together()
                .ifPresent(others -> others.broken(back.candidate().id()).values().stream()
                        .filter(sentence -> !required.contains(sentence))
                        .forEach(required::add));
        facts.put("required", Fact.of(required));
        return facts;
    }

    private List<String> required(Set<String> rules) {
        return tree.rules().stream()
                .filter(rule -> rules.contains(rule.use().id()))
                .sorted(Comparator.comparing(rule -> rule.use().id()))
                .map(rule -> rule.use().rule().sentence())
                .toList();
    }

    private Optional<Outcome> full(Candidate candidate, int use) {
        OneMore more = more(use);
        for (Map.Entry<Integer, Integer> full : more.full().entrySet()) {
            Optional<String> part = part(full.getKey(), full.getValue());
            if (part.isPresent() && more.helpsUncut(full.getKey())) {
                Map<String, Fact> facts = new LinkedHashMap<>();
                facts.put("helped", Fact.of(label(full.getKey())));
                facts.put("full", Fact.of(part.orElseThrow()));
                return Optional.of(told("CUT_OFF", candidate, Set.of(), facts));
            }
        }
        return Optional.empty();
    }

    private Optional<String> part(int demand, int part) {
        return asking(demand)
                .flatMap(rule -> rule.tallies().stream())
                .flatMap(tally -> tally instanceof Tally.Sum sum ? sum.parting().stream() : Stream.empty())
                .filter(parting -> part < parting.maxima().size())
                .map(parting -> parting.label(part))
                .findFirst();
    }

    private String label(int demand) {
        return asking(demand).map(rule -> rule.use().label()).findFirst().orElse("");
    }

    private Stream<Decided> asking(int demand) {
        String id = base.lowered().asking().get(demand);
        return tree.rules().stream().filter(rule -> rule.use().id().equals(id));
    }

    /** What is not known of it or of the others may let it count beside them. */
    private Outcome told(String code, Candidate candidate, Set<String> rules, Map<String, Fact> facts) {
        Set<String> data = new LinkedHashSet<>(missing.of(candidate));
        data.addAll(open.of(candidate, rules));
        if (!data.isEmpty()) {
            facts.put("missing", Fact.of(data));
        }
        Verdict verdict = data.isEmpty() ? Verdict.VIOLATED : Verdict.UNDETERMINED;
        return new Outcome(code, verdict, candidate.counted().subject(), facts);
    }
}
