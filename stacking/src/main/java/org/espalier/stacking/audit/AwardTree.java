package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.rule.Tally;

/** What an award asks for in one case of what is held: its requirements with the exceptions, and its places. */
final class AwardTree {

    private final AwardFrame frame;
    private final CountedHoldings counted;
    private final List<Slot> slots = new ArrayList<>();

    AwardTree(AwardFrame frame, CountedHoldings counted) {
        this.frame = frame;
        this.counted = counted;
        frame.leaves().forEach(this::addSlots);
    }

    private void addSlots(Requested leaf) {
        Set<String> values = values(leaf);
        if (values.isEmpty()) {
            slots.add(new Slot(leaf, ""));
        }
        values.forEach(value -> slots.add(new Slot(leaf, value)));
    }

    private Set<String> values(Requested leaf) {
        Set<String> values = Set.of();
        for (Tally tally : leaf.tallies()) {
            if (tally instanceof Tally.Variety variety && variety.isOneEach()) {
                values = values.isEmpty() ? new TreeSet<>() : values;
                addValues(leaf, variety, values);
            }
        }
        return values;
    }

    private void addValues(Requested leaf, Tally.Variety variety, Set<String> values) {
        for (CountedHolding holding : counted.all()) {
            leaf.decided().holding(holding).map(variety.values()::of).ifPresent(values::addAll);
        }
    }

    /** What does not depend on what is held. */
    AwardFrame frame() {
        return frame;
    }

    CountedHoldings counted() {
        return counted;
    }

    /** The requirements at the top, in the order of the award. */
    List<Requested> roots() {
        return frame.roots();
    }

    /** All requirements, each before its parts. */
    List<Requested> nodes() {
        return frame.nodes();
    }

    /** The policies over everything that is counted. */
    List<Decided> policies() {
        return frame.policies();
    }

    /** Those of them that look at each holding alone; they tell which holdings may count at all. */
    List<Decided> screening() {
        return frame.screening();
    }

    /** The policies of requirements above a leaf, and its own, that look at each holding alone. */
    List<Decided> alone(Requested leaf) {
        return frame.alone(leaf);
    }

    /** The places, sorted by leaf, then by value. */
    List<Slot> slots() {
        return slots;
    }

    /** The policies that look at what is counted for a requirement: its own and those above. */
    List<Decided> above(Requested requirement) {
        return frame.above(requirement);
    }

    /** The ids of the leaves at and below a requirement. */
    Set<String> leavesBelow(Requested requirement) {
        return frame.leavesBelow(requirement.id());
    }

    /** Whether a leaf is a requirement or stands below it; not where the award asks for no such requirement. */
    boolean isWithin(Requested leaf, String requirement) {
        return frame.leavesBelow(requirement).contains(leaf.id());
    }

    /** Whether the award asks for a requirement. */
    boolean asksFor(String requirement) {
        return frame.asksFor(requirement);
    }

    /** The ids of all leaves. */
    Set<String> leaves() {
        return frame.leafIds();
    }

    /** All requirements and policies that decide. */
    List<Decided> rules() {
        return frame.rules();
    }

    /** Everything that they ask of what is counted. */
    Stream<Tally> tallies() {
        return frame.tallies();
    }

    /** How leaves may share holdings. */
    Shared shared() {
        return frame.shared();
    }
}
