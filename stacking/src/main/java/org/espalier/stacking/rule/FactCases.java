package org.espalier.stacking.rule;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;

/** Values of facts that tell apart what tests of them can answer; more of them than are needed do no harm. */
final class FactCases {

    /** Closer than any two different bounds that somebody would write. */
    private static final Rational CLOSE = Rational.of(1, 1_000_000);

    private FactCases() {}

    /** The values of the fact that a condition tests. */
    static Set<Fact> of(FactCondition condition) {
        if (condition.is().isEmpty()) {
            Set<Fact> days = around(condition.from(), condition.to());
            return days.isEmpty() ? around(condition) : days;
        }
        Set<Fact> texts = new LinkedHashSet<>();
        condition.is().forEach(text -> texts.add(Fact.of(text)));
        texts.add(Fact.of("none of " + String.join(", ", condition.is())));
        return texts;
    }

    /** The days at the ends of a span, and the next ones outside. */
    static Set<Fact> around(Optional<LocalDate> first, Optional<LocalDate> last) {
        Set<Fact> days = new LinkedHashSet<>();
        first.filter(day -> day.isAfter(LocalDate.MIN))
                .ifPresent(day -> Stream.of(day.minusDays(1), day).map(Fact::of).forEach(days::add));
        last.filter(day -> day.isBefore(LocalDate.MAX))
                .ifPresent(day -> Stream.of(day, day.plusDays(1)).map(Fact::of).forEach(days::add));
        return days;
    }

    /** The numbers at the ends of a span, and numbers close beside them. */
    private static Set<Fact> around(FactCondition condition) {
        Set<Fact> numbers = new LinkedHashSet<>();
        Stream.of(condition.atLeast(), condition.atMost())
                .flatMap(Optional::stream)
                .forEach(end -> Stream.of(end.minus(CLOSE), end, end.plus(CLOSE))
                        .map(number -> Fact.of(number, ""))
                        .forEach(numbers::add));
        return numbers;
    }

    /** Adds the values of one map to another. */
    static void addAll(Map<String, Set<Fact>> to, Map<String, Set<Fact>> more) {
        more.forEach((name, values) ->
                to.computeIfAbsent(name, none -> new LinkedHashSet<>()).addAll(values));
    }
}
