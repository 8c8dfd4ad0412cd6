package org.espalier.recognition.document.elm;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * From when to when somebody learned: all periods of all activities together.
 *
 * @param from the first day, where it is told
 * @param to the last day, where it is told
 */
record StudyPeriod(Optional<LocalDate> from, Optional<LocalDate> to) {

    static StudyPeriod read(Nodes nodes) {
        List<ElmNode> periods = Nodes.all(nodes.activities(), "temporal");
        return new StudyPeriod(
                days(periods, "startDate").stream().min(Comparator.naturalOrder()),
                days(periods, "endDate").stream().max(Comparator.naturalOrder()));
    }

    private static List<LocalDate> days(List<ElmNode> periods, String property) {
        return periods.stream()
                .flatMap(period -> period.day(property).stream())
                .map(WrittenDay::day)
                .toList();
    }
}
