package org.espalier.stacking.stack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.espalier.stacking.stack.Choices.Alternative;
import org.espalier.stacking.stack.MissingDatum.Kind;

/** A stack whose levels are all known or assumed; its links and fields may still be unknown. */
final class Completion {

    private final PairTable table;
    private final List<Choices> choices;

    Completion(PairTable table, Levels levels) {
        this.table = table;
        Arrangement arrangement = new Arrangement(table, levels);
        this.choices = arrangement.leaders().stream()
                .map(later -> new Choices(arrangement, later))
                .toList();
    }

    /** The directions that are possible. */
    Set<StackDirection> directions() {
        if (choices.size() < 2) {
            return EnumSet.of(StackDirection.NOT_APPLICABLE);
        }
        List<FeatureSets> all = running(choices);
        return all.get(all.size() - 1).directions();
    }

    /** Adds the unknown prerequisites, outcomes and fields that decide between directions. */
    void nameDeciding(Collection<MissingDatum> deciding) {
        List<Choices> backwards = new ArrayList<>(choices);
        Collections.reverse(backwards);
        List<FeatureSets> before = running(choices);
        List<FeatureSets> after = running(backwards);
        for (int i = 0; choices.size() > 1 && i < choices.size(); i++) {
            FeatureSets others = before.get(i).combinedWith(after.get(choices.size() - 1 - i));
            Choices choice = choices.get(i);
            others.each().mapToObj(FeatureSets::of).forEach(rest -> nameDeciding(choice, rest, deciding));
        }
    }

    private void nameDeciding(Choices choice, FeatureSets rest, Collection<MissingDatum> deciding) {
        Set<StackDirection> known = directions(choice.known(), rest);
        nameFields(choice, choice.known(), known, deciding);
        for (Alternative open : choice.open()) {
            Set<StackDirection> directions = directions(open, rest);
            nameFields(choice, open, directions, deciding);
            if (!directions.equals(known)) {
                missing(open, choice, Kind.PREREQUISITES, Kind.OUTCOMES).forEach(deciding::add);
            }
        }
    }

    private void nameFields(
            Choices choice, Alternative links, Set<StackDirection> directions, Collection<MissingDatum> deciding) {
        if (directions.size() > 1) {
            missing(links, choice, Kind.FIELDS).forEach(deciding::add);
        }
    }

    private Stream<MissingDatum> missing(Alternative links, Choices choice, Kind... kinds) {
        return links.candidates().stream()
                .map(from -> table.step(from, choice.later()))
                .flatMap(step -> step.missing(kinds).stream());
    }

    private static Set<StackDirection> directions(Alternative links, FeatureSets rest) {
        return links.features().combinedWith(rest).directions();
    }

    /** What the first none, one, two and so on may have together. */
    private static List<FeatureSets> running(List<Choices> choices) {
        List<FeatureSets> running = new ArrayList<>();
        running.add(FeatureSets.of(Features.NONE));
        choices.forEach(choice -> running.add(running.get(running.size() - 1).combinedWith(choice.features())));
        return running;
    }
}
