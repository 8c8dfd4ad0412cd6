package org.espalier.stacking.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.level.EqfLevel;

/** What filters say of a credential, in single statements that are true or not, each a filter of one condition. */
final class Statements {

    private static final ImmutableHoldingFilter ALL = (ImmutableHoldingFilter) HoldingFilter.all();

    private final List<HoldingFilter> all = new ArrayList<>();
    private final Optional<LocalDate> after;

    Statements(Optional<LocalDate> after) {
        this.after = after;
    }

    /** A filter made of statements. */
    @FunctionalInterface
    interface Formula {

        /** Whether it selects, where these statements are true, by their places. */
        boolean isTrue(BitSet truth);
    }

    int size() {
        return all.size();
    }

    /** Whether the next statement can be true, or false, where of those before it these are true. */
    boolean allow(BitSet truth, int next, boolean value) {
        HoldingFilter statement = all.get(next);
        if (!value && isSure(statement)) {
            return false;
        }
        for (int earlier = 0; earlier < next; earlier++) {
            if (contradict(all.get(earlier), truth.get(earlier), statement, value)) {
                return false;
            }
        }
        return true;
    }

    /** Whether whatever is looked at was awarded late enough, or whatever level there is will do. */
    private boolean isSure(HoldingFilter statement) {
        boolean late = after.isPresent()
                && statement
                        .awardedFrom()
                        .map(first -> !first.isAfter(after.orElseThrow().plusDays(1)))
                        .orElse(false);
        return late
                || statement.levelAtLeast().map(level -> level == EqfLevel.EQF_1).orElse(false);
    }

    private static boolean contradict(HoldingFilter one, boolean isOne, HoldingFilter other, boolean isOther) {
        if (isOne && isOther) {
            return Apartness.excludes(one, other);
        }
        return (isOne && !isOther && other.covers(one)) || (isOther && !isOne && one.covers(other));
    }

    /** A filter, made of statements. */
    Formula of(HoldingFilter filter) {
        List<Formula> parts = new ArrayList<>();
        simple(filter).forEach(statement -> parts.add(stated(statement)));
        denied(filter).forEach(statement -> parts.add(not(stated(statement))));
        filter.not().ifPresent(without -> parts.add(not(of(without))));
        List<Formula> choices = filter.anyOf().stream().map(this::of).toList();
        if (!choices.isEmpty()) {
            parts.add(truth -> choices.stream().anyMatch(choice -> choice.isTrue(truth)));
        }
        return truth -> parts.stream().allMatch(part -> part.isTrue(truth));
    }

    private static Formula not(Formula formula) {
        return truth -> !formula.isTrue(truth);
    }

    private Formula stated(HoldingFilter statement) {
        int known = all.indexOf(statement);
        int place = known < 0 ? all.size() : known;
        if (known < 0) {
            all.add(statement);
        }
        return truth -> truth.get(place);
    }

    /** What must be so: a lowest level, first day or least size, and everything else by itself. */
    private static Stream<HoldingFilter> simple(HoldingFilter filter) {
        return Stream.of(
                        ALL.withLevelAtLeast(filter.levelAtLeast()),
                        ALL.withAwardedFrom(filter.awardedFrom()),
                        ALL.withCreditsAtLeast(filter.creditsAtLeast()),
                        ALL.withTags(filter.tags()),
                        ALL.withFields(filter.fields()),
                        rest(filter))
                .filter(HoldingFilter::asks)
                .map(HoldingFilter.class::cast);
    }

    /** What must not be so: a level above the highest, a day after the last, a size of the limit or more. */
    private static Stream<HoldingFilter> denied(HoldingFilter filter) {
        return Stream.of(
                        ALL.withLevelAtLeast(filter.levelAtMost().flatMap(Statements::above)),
                        ALL.withAwardedFrom(filter.awardedTo().flatMap(Statements::after)),
                        ALL.withCreditsAtLeast(filter.creditsBelow()))
                .filter(HoldingFilter::asks)
                .map(HoldingFilter.class::cast);
    }

    private static Optional<EqfLevel> above(EqfLevel level) {
        return Optional.of(level.number() + 1).filter(number -> number <= 8).map(EqfLevel::of);
    }

    private static Optional<LocalDate> after(LocalDate last) {
        return Optional.of(last).filter(day -> day.isBefore(LocalDate.MAX)).map(day -> day.plusDays(1));
    }

    /** Everything that is not told apart. */
    private static ImmutableHoldingFilter rest(HoldingFilter filter) {
        return ((ImmutableHoldingFilter) filter)
                .withLevelAtLeast(Optional.empty())
                .withLevelAtMost(Optional.empty())
                .withAwardedFrom(Optional.empty())
                .withAwardedTo(Optional.empty())
                .withCreditsAtLeast(Optional.empty())
                .withCreditsBelow(Optional.empty())
                .withNot(Optional.empty())
                .withTags(List.of())
                .withFields(List.of())
                .withAnyOf(List.of());
    }
}
