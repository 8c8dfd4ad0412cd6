package org.espalier.stacking.audit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;

/**
 * What single completions say of an award.
 *
 * @param trials the completions that were tried
 * @param areAll whether there is no other
 */
record Tried(List<Trial> trials, boolean areAll) {

    /** No completion was tried. */
    static final Tried NOTHING = new Tried(List.of(), false);

    Tried {
        trials = List.copyOf(trials);
    }

    /** Satisfied where every completion meets everything, violated where none does; else undetermined. */
    Verdict verdict() {
        return Optional.of(Verdict.SATISFIED)
                .filter(this::isAlways)
                .or(() -> Optional.of(Verdict.VIOLATED).filter(this::isAlways))
                .orElse(Verdict.UNDETERMINED);
    }

    private boolean isAlways(Verdict verdict) {
        return areAll && trials.stream().allMatch(trial -> trial.verdict() == verdict);
    }

    private Optional<Trial> first(Verdict verdict) {
        return trials.stream().filter(trial -> trial.verdict() == verdict).findFirst();
    }

    /** The completion that holds for the shortest time; for where every completion meets everything. */
    Trial shortest() {
        return trials.stream()
                .min(Comparator.comparing(trial -> trial.holdsUntil().orElse(LocalDate.MAX)))
                .orElseThrow();
    }

    /** Whether the completions decide whether everything is met with all of them, with some, or with none. */
    private boolean isKnown() {
        return verdict() != Verdict.UNDETERMINED || areSome();
    }

    private boolean areSome() {
        return first(Verdict.SATISFIED).isPresent() && first(Verdict.VIOLATED).isPresent();
    }

    /** What was found; empty where the completions that were tried decide nothing. */
    Optional<Finding> finding() {
        return Optional.of(this).filter(Tried::isKnown).map(Tried::known);
    }

    private Finding known() {
        Finding.Builder finding = Finding.of("COMPLETIONS", verdict(), Severity.NOTE);
        finding.putFact("tried", Fact.of(trials.size()));
        if (verdict() == Verdict.SATISFIED) {
            finding.putFact("shown", Fact.of(shortest().told()));
        } else {
            first(Verdict.SATISFIED).ifPresent(trial -> finding.putFact("meets", Fact.of(told(trial))));
            first(Verdict.VIOLATED).ifPresent(trial -> finding.putFact("fails", Fact.of(told(trial))));
        }
        return finding.build();
    }

    /** A completion in words; where one level alone is not known, every level that was tried and says the same. */
    private List<String> told(Trial trial) {
        return trial.supposed().isOneLevel()
                ? List.of(SupposedLevels.told(trials.stream()
                        .collect(Collectors.partitioningBy(
                                other -> other.verdict() == trial.verdict(),
                                Collectors.mapping(Trial::supposed, Collectors.toList())))))
                : trial.told();
    }
}
