package org.espalier.stacking.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the cases of a cohort rule lie beside each other.
 *
 * @param overlapping the places of cases that cover a day which one before them covers
 * @param coverAll whether every day has a case
 */
record CohortCases(List<Integer> overlapping, boolean coverAll) {

    static CohortCases of(List<CohortCase> cases) {
        List<Integer> byFirstDay = IntStream.range(0, cases.size())
                .boxed()
                .sorted(Comparator.comparing(i -> first(cases.get(i))))
                .toList();
        List<Integer> overlapping = new ArrayList<>();
        LocalDate last = LocalDate.MIN;
        boolean gap = cases.isEmpty() || cases.get(byFirstDay.get(0)).from().isPresent();
        for (int place = 0; place < byFirstDay.size(); place++) {
            CohortCase each = cases.get(byFirstDay.get(place));
            if (place > 0 && !first(each).isAfter(last)) {
                overlapping.add(byFirstDay.get(place));
            }
            gap |= place > 0 && ChronoUnit.DAYS.between(last, first(each)) > 1;
            last = last(each).isAfter(last) ? last(each) : last;
        }
        boolean open = cases.stream().anyMatch(each -> each.to().isEmpty());
        return new CohortCases(overlapping.stream().sorted().toList(), open && !gap);
    }

    private static LocalDate first(CohortCase each) {
        return each.from().orElse(LocalDate.MIN);
    }

    private static LocalDate last(CohortCase each) {
        return each.to().orElse(LocalDate.MAX);
    }
}
