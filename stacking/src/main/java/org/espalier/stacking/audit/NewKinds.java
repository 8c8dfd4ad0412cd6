package org.espalier.stacking.audit;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.espalier.stacking.rule.Ceiling;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.HoldingRule;
import org.espalier.stacking.rule.Kinds;
import org.espalier.stacking.rule.Parting;
import org.espalier.stacking.rule.Tally;

/**
 * The kinds of credentials that may yet come for a leaf, as far as the rules over it tell them apart.
 *
 * @param leaf the leaf
 * @param filters the filters of those rules
 * @param kinds for each kind, the places of the filters that select it
 */
record NewKinds(Requested leaf, List<HoldingFilter> filters, List<BitSet> kinds) {

    /** The kinds; empty where there are too many. A leaf whose rule is not looked at takes all of them. */
    static Optional<NewKinds> of(Requested leaf, Question question) {
        List<HoldingFilter> filters = question.over(leaf).stream()
                .flatMap(rule -> Stream.concat(
                        rule.tallies().stream().flatMap(NewKinds::filters),
                        Stream.concat(
                                rule.perHolding().stream().flatMap(NewKinds::filters), question.barred(rule).stream())))
                .distinct()
                .toList();
        Optional<NewKinds> all = Kinds.of(filters, question.after()).map(kinds -> new NewKinds(leaf, filters, kinds));
        return question.asks(leaf.decided()) ? all.map(NewKinds::fitting) : all;
    }

    private static Stream<HoldingFilter> filters(Tally tally) {
        Stream<Parting> parting = tally instanceof Tally.Sum sum ? sum.parting().stream() : Stream.empty();
        Stream<HoldingFilter> parts = parting.flatMap(
                of -> IntStream.range(0, of.maxima().size()).boxed().flatMap(part -> of.filter(part).stream()));
        return Stream.concat(
                Stream.concat(Stream.of(tally.filter()), Gain.of(tally).map(Gain::filter).stream()), parts);
    }

    private static Stream<HoldingFilter> filters(HoldingRule rule) {
        Stream<Ceiling> sizes = Stream.of(rule.largest(), rule.smallest()).flatMap(Optional::stream);
        return Stream.concat(rule.selecting().stream(), sizes.map(Ceiling::filter));
    }

    /** Those that add to anything that the leaf asks for. */
    private NewKinds fitting() {
        List<Tally> asked = leaf.tallies().stream()
                .filter(tally -> tally.minimum().isPresent())
                .toList();
        boolean told = asked.stream().allMatch(tally -> Gain.of(tally).isPresent());
        return new NewKinds(
                leaf,
                filters,
                kinds.stream()
                        .filter(kind -> !told || asked.stream().anyMatch(tally -> adds(kind, tally)))
                        .toList());
    }

    private boolean adds(BitSet kind, Tally tally) {
        Gain gain = Gain.of(tally).orElseThrow();
        return gain.of(isSelected(kind, gain.filter())).signum() != 0;
    }

    boolean isSelected(BitSet kind, HoldingFilter filter) {
        return kind.get(filters.indexOf(filter));
    }

    /** In which part of a sum a kind is. */
    Optional<Integer> part(BitSet kind, Parting parting) {
        List<Integer> all = IntStream.range(0, parting.maxima().size()).boxed().toList();
        return all.stream()
                .filter(part -> parting.filter(part)
                        .map(filter -> isSelected(kind, filter))
                        .orElse(false))
                .findFirst()
                .or(() -> all.stream()
                        .filter(part -> parting.filter(part).isEmpty())
                        .findFirst());
    }
}
