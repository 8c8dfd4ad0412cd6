package org.espalier.stacking.stack;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Goes through the ways in which the unknown data of a stack may turn out, see {@link StackShape#standard}. */
final class Exploration {

    private static final int MOST_UNKNOWN_LEVELS = 4;
    private static final long MOST_LOOKS_AT_PAIRS = 2_000_000;

    private final PairTable table;
    private final Levels known;
    private final int[] unknown;
    private final Set<StackDirection> possible = EnumSet.noneOf(StackDirection.class);
    private final Set<MissingDatum> deciding = new TreeSet<>();

    Exploration(PairTable table) {
        this.table = table;
        this.known = table.knownLevels();
        this.unknown =
                table.all().filter(known::isUnknown).filter(this::isInPlay).toArray();
        if (isFull()) {
            explore();
        } else {
            IntStream.of(unknown).forEach(this::name);
        }
    }

    /** Whether everything was looked at. */
    boolean isFull() {
        boolean none = unknown.length == 0;
        return none || (unknown.length <= MOST_UNKNOWN_LEVELS && looksAtPairs() <= MOST_LOOKS_AT_PAIRS);
    }

    private long looksAtPairs() {
        return (long) completions(unknown.length) * table.size() * table.size();
    }

    /** The directions that are possible; none where not everything was looked at. */
    Set<StackDirection> possible() {
        return possible;
    }

    /** What is unknown and decides between them. */
    List<MissingDatum> deciding() {
        return List.copyOf(deciding);
    }

    StackDirection direction() {
        return possible.size() == 1 ? possible.iterator().next() : StackDirection.UNDETERMINED;
    }

    private void explore() {
        List<Set<StackDirection>> directions = new ArrayList<>();
        for (int digits = 0; digits < completions(unknown.length); digits++) {
            directions.add(completion(digits).directions());
            possible.addAll(directions.get(digits));
        }
        if (possible.size() > 1) {
            IntStream.range(0, unknown.length)
                    .filter(place -> decides(place, directions))
                    .forEach(place -> name(unknown[place]));
            for (int digits = 0; digits < directions.size(); digits++) {
                completion(digits).nameDeciding(deciding);
            }
        }
    }

    private Completion completion(int digits) {
        return new Completion(table, known.completed(unknown, digits));
    }

    /** Whether one level alone, with some completion of the others, changes the directions possible. */
    private static boolean decides(int place, List<Set<StackDirection>> directions) {
        int step = completions(place);
        return IntStream.range(0, directions.size()).anyMatch(digits -> {
            int first = digits - digits / step % Levels.HIGHEST * step;
            return !directions.get(digits).equals(directions.get(first));
        });
    }

    private static int completions(int levels) {
        return IntStream.range(0, levels).reduce(1, (product, level) -> product * Levels.HIGHEST);
    }

    private void name(int holding) {
        Gaps.level(table.holding(holding)).ifPresent(deciding::add);
    }

    /** Whether the level of a holding can bear on any step. */
    private boolean isInPlay(int one) {
        return table.all()
                .filter(other -> other != one)
                .anyMatch(other -> mayBeLinked(one, other) || mayBeLinked(other, one));
    }

    private boolean mayBeLinked(int earlier, int later) {
        if (table.isLater(earlier, later)) {
            return false;
        }
        Step step = table.step(earlier, later);
        return step.link() != Link.NONE || step.kind().isSameAchievement() || step.identicalOutcomes();
    }
}
