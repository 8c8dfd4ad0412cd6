package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.rule.LastCredits;
import org.espalier.stacking.rule.Placed;
import org.espalier.stacking.rule.Tally;
import org.espalier.stacking.solve.Node;

/**
 * What is asked of the last credits, as a choice between places where they may be cut: after some place, counted from the
 * last award, the selected credits come to what is needed, and the others to no more than what it leaves. Of a share there is
 * one way more: all credits are no more than the last ones, and the share is one of all. It is right or wrong.
 */
final class LatestDemands {

    private final LastCredits asked;
    private final List<Late> counted;
    private final String id;
    private final Demands demands;

    /** What is counted, and its place. */
    private record Late(Countable countable, Placed placed) {}

    LatestDemands(LastCredits asked, List<Countable> counted, Completion completion, String id, Demands demands) {
        this.asked = asked;
        this.counted = counted.stream()
                .map(one -> new Late(one, asked.placed(one.holding(), completion == Completion.MOST)))
                .sorted(Comparator.comparing(Late::placed, Placed.FROM_THE_LAST))
                .toList();
        this.id = id;
        this.demands = demands;
    }

    Node node() {
        List<Node.Branch> ways = new ArrayList<>();
        cuts().forEach(cut -> ways.add(way(cut(counted.subList(0, cut)))));
        asked.percent().ifPresent(share -> ways.add(way(whole())));
        ways.add(way(List.of(demands.impossible(id)))); // So that no more than one is lacking.
        return new Node.Choice(1, ways.size(), ways);
    }

    private static Node.Branch way(List<Node> all) {
        return new Node.Branch(new Node.All(all), List.of());
    }

    /** Where the last credits may be cut: after what is selected, where there may be enough of it. */
    private List<Integer> cuts() {
        List<Integer> cuts = new ArrayList<>();
        Rational selected = Rational.ZERO;
        Rational others = Rational.ZERO;
        for (int place = 0; place < counted.size(); place++) {
            Placed placed = counted.get(place).placed();
            selected = placed.isSelected() ? selected.plus(placed.amount()) : selected;
            others = placed.isSelected() ? others : others.plus(placed.amount());
            if (isCut(place) && selected.isAtLeast(asked.needed())) {
                if (left().isAtLeast(others)) {
                    cuts.clear(); // Whatever is counted up to here, there are not too many others.
                }
                cuts.add(place + 1);
            }
        }
        return cuts;
    }

    /** Whether something selected stands here, and nothing selected comes next. */
    private boolean isCut(int place) {
        return counted.get(place).placed().isSelected()
                && (place + 1 == counted.size()
                        || !counted.get(place + 1).placed().isSelected());
    }

    /** How much else may be among the last credits. */
    private Rational left() {
        return asked.last().minus(asked.needed());
    }

    private List<Node> cut(List<Late> late) {
        SumBuilder selected = new SumBuilder();
        SumBuilder others = new SumBuilder();
        for (Late one : late) {
            add(one, one.placed().isSelected() ? selected : others, Rational.ONE);
        }
        Node enough = demands.add(id, selected.atLeast(least(asked.needed()), false));
        return others.isEmpty()
                ? List.of(enough)
                : List.of(enough, demands.add(id, others.notAbove(most(left()), false)));
    }

    private List<Node> whole() {
        Rational share = asked.percent().orElseThrow().dividedBy(Rational.of(100));
        SumBuilder all = new SumBuilder();
        SumBuilder balance = new SumBuilder();
        for (Late one : counted) {
            add(one, all, Rational.ONE);
            add(one, balance, (one.placed().isSelected() ? Rational.ONE : Rational.ZERO).minus(share));
        }
        return List.of(
                demands.add(id, all.notAbove(most(asked.last()), false)),
                demands.add(id, balance.atLeast(least(Rational.ZERO), false)));
    }

    private static void add(Late late, SumBuilder sum, Rational factor) {
        Rational amount = late.placed().amount().times(factor);
        late.countable().portions().forEach(portion -> sum.add(portion.variable(), portion.of(amount)));
    }

    /** At least so much, right or wrong. */
    private Tally.Sum least(Rational amount) {
        return sum(Optional.of(amount), Optional.empty());
    }

    private Tally.Sum most(Rational amount) {
        return sum(Optional.empty(), Optional.of(amount));
    }

    private Tally.Sum sum(Optional<Rational> least, Optional<Rational> most) {
        return new Tally.Sum(asked.unit(), least, most, false, false, asked.filter(), asked::of, Optional.empty());
    }
}
