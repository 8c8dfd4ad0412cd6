package org.espalier.stacking.stack;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.espalier.core.field.Nearness;
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
        return choices.size() < 2
                ? EnumSet.of(StackDirection.NOT_APPLICABLE)
                : combined(choices).directions();
    }

    /** The unknown prerequisites, outcomes and fields that decide between directions. */
    Stream<MissingDatum> deciding() {
        return choices.size() < 2 ? Stream.empty() : choices.stream().flatMap(this::deciding);
    }

    private Stream<MissingDatum> deciding(Choices choice) {
        List<Choices> others = new ArrayList<>(choices);
        others.remove(choice);
        List<FeatureSets> rest =
                combined(others).each().mapToObj(FeatureSets::of).toList();
        return rest.stream().flatMap(other -> deciding(choice, other)).distinct();
    }

    private Stream<MissingDatum> deciding(Choices choice, FeatureSets rest) {
        List<Alternative> alternatives = choice.alternatives();
        Set<StackDirection> known = directions(alternatives.get(0), rest);
        Stream<MissingDatum> links = alternatives.stream()
                .filter(alternative -> !directions(alternative, rest).equals(known))
                .flatMap(alternative -> alternative.candidates().stream())
                .flatMap(from -> missing(from, choice.later(), Kind.PREREQUISITES, Kind.OUTCOMES));
        Stream<MissingDatum> fields = alternatives.stream()
                .filter(alternative -> directions(alternative, rest).size() > 1)
                .flatMap(alternative -> alternative.candidates().stream())
                .filter(from -> table.step(from, choice.later()).nearness() == Nearness.UNKNOWN)
                .flatMap(from -> missing(from, choice.later(), Kind.FIELDS));
        return Stream.concat(links, fields);
    }

    private Stream<MissingDatum> missing(int from, int to, Kind... kinds) {
        return table.step(from, to).missing(kinds).stream();
    }

    private static Set<StackDirection> directions(Alternative alternative, FeatureSets rest) {
        return alternative.features().combinedWith(rest).directions();
    }

    private static FeatureSets combined(List<Choices> choices) {
        return choices.stream().map(Choices::features).reduce(FeatureSets.of(Features.NONE), FeatureSets::combinedWith);
    }
}
