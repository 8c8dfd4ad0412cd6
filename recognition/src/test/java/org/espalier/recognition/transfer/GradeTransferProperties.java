package org.espalier.recognition.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.espalier.core.exact.Rational;

class GradeTransferProperties {

    @Property
    void should_change_no_grade_between_equal_tables(
            @ForAll @Size(min = 2, max = 6) List<@IntRange(min = 1, max = 50) Integer> numbers,
            @ForAll GradeChoice choice) {
        GradeDistribution table = table(numbers);
        GradeTransfer transfer = GradeTransfer.of(table, table, choice);
        boolean none = choice == GradeChoice.PASS_ONLY;
        assertThat(names(numbers))
                .allMatch(name -> transfer.convert(Tables.passed(name))
                        .grade()
                        .map(name::equals)
                        .orElse(none));
    }

    @Property
    void should_keep_the_order_of_grades(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 50) Integer> sent,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 50) Integer> received,
            @ForAll GradeChoice choice) {
        GradeTransfer transfer = GradeTransfer.of(table(sent), table(received), choice);
        List<String> converted = names(sent).stream()
                .flatMap(name -> transfer.convert(Tables.passed(name)).grade().stream())
                .toList();
        assertThat(converted).isSorted();
    }

    @Property
    void should_choose_none_above_the_maximum_and_none_below_the_minimum(
            @ForAll @Size(min = 2, max = 6) List<@IntRange(min = 1, max = 50) Integer> sent,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 50) Integer> received) {
        for (String name : names(sent)) {
            List<String> grades = new ArrayList<>();
            for (GradeChoice choice : List.of(GradeChoice.MAXIMUM, GradeChoice.MIDDLE, GradeChoice.MINIMUM)) {
                GradeTransfer transfer = GradeTransfer.of(table(sent), table(received), choice);
                grades.add(transfer.convert(Tables.passed(name)).grade().orElseThrow());
            }
            assertThat(grades).isSorted();
        }
    }

    @Property
    void should_never_make_a_pass_of_a_fail(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 50) Integer> numbers, @ForAll GradeChoice choice) {
        GradeTransfer transfer = GradeTransfer.of(table(numbers), table(numbers), choice);
        assertThat(names(numbers))
                .allMatch(name -> transfer.convert(Tables.failed(name)).passed().equals(Optional.of(false)));
    }

    /** Grades a, b, c and so on, the best first; one learner more has the first, so that somebody passed. */
    private static GradeDistribution table(List<Integer> numbers) {
        GradeDistribution.Builder builder = Tables.base();
        for (int i = 0; i < numbers.size(); i++) {
            int more = numbers.stream().allMatch(number -> number == 0) && i == 0 ? 1 : 0;
            builder.addGrades(GradeShare.of(names(numbers).get(i), Rational.of(numbers.get(i) + more)));
        }
        return builder.build();
    }

    private static List<String> names(List<Integer> numbers) {
        List<String> names = new ArrayList<>();
        numbers.forEach(number -> names.add(String.valueOf((char) ('a' + names.size()))));
        return names;
    }
}
