package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.finding.Verdict;
import org.espalier.core.level.EqfLevel;

/**
 * Tries every level that earned holdings without one may have, where the award is open with what is unknown at its worst and
 * at its best. What else is unknown stays so.
 */
final class Completions {

    private static final EqfLevel[] LEVELS = EqfLevel.values();

    /** Where there are more completions than this, none is tried. */
    private static final int MOST = 512;

    private final Prepared prepared;
    private final Search search;
    private final List<CredentialId> open;

    private Completions(Prepared prepared, Search search) {
        this.prepared = prepared;
        this.search = search;
        Missing missing = new Missing(prepared.tree(), prepared.candidates(), prepared.lowering());
        this.open = prepared.candidates().stream()
                .filter(candidate -> candidate.isEarned() && candidate.refusal().isEmpty())
                .filter(missing::isLevelOf)
                .map(candidate -> candidate.counted().id())
                .toList();
    }

    /** What single completions say, as far as there is a need to ask them. */
    static Tried of(Prepared prepared, Search search) {
        return new Completions(prepared, search).tried();
    }

    private Tried tried() {
        double all = Math.pow(LEVELS.length, open.size());
        return open.isEmpty() || all > MOST ? Tried.NOTHING : tried((int) all);
    }

    private Tried tried(int all) {
        List<Trial> trials = new ArrayList<>();
        for (int number : (Iterable<Integer>) order(all)::iterator) {
            trials.add(trial(number));
            if (isDecided(trials)) {
                return new Tried(trials, false);
            }
        }
        return new Tried(trials, true);
    }

    /** The lowest of all levels, the highest, and those between. */
    private static IntStream order(int all) {
        return IntStream.concat(IntStream.of(0, all - 1), IntStream.range(1, all - 1));
    }

    /** Whether one completion meets everything, and another does not. */
    private static boolean isDecided(List<Trial> trials) {
        return Stream.of(Verdict.SATISFIED, Verdict.VIOLATED)
                .allMatch(verdict -> trials.stream().anyMatch(trial -> trial.verdict() == verdict));
    }

    private Trial trial(int number) {
        Map<CredentialId, EqfLevel> levels = new HashMap<>();
        int rest = number;
        for (CredentialId id : open) {
            levels.put(id, LEVELS[rest % LEVELS.length]);
            rest /= LEVELS.length;
        }
        Prepared supposed = prepared.supposing(levels);
        return new Trial(levels, supposed, search.of(supposed));
    }
}
