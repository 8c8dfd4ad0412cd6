package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.rule.EligibilityStudyPeriodTest.studied;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.espalier.core.credential.Holding;
import org.espalier.core.finding.Verdict;

/** The period of study against calendars that are walked through day by day, and against completions of what is open. */
class StudyPeriodProperties {

    private static final LocalDate START = LocalDate.parse("2024-01-01");
    private static final int FAR = 1500;

    /**
     * A credential with the days of its study, in months and days from a start, either of which may not be told.
     *
     * @param first the first day
     * @param last the last day
     */
    record Study(Optional<LocalDate> first, Optional<LocalDate> last) {

        /** With what is not told moved so many days away from what is, back and forth. */
        Study completed(LocalDate near, int back, int forth) {
            LocalDate known = first.or(() -> last).orElse(near);
            LocalDate start = first.orElse(last.isPresent() ? known.minusDays(back) : known);
            return new Study(Optional.of(start), Optional.of(last.orElse(known.plusDays(forth))));
        }

        Stream<LocalDate> days() {
            return Stream.of(first, last).flatMap(Optional::stream);
        }
    }

    @Property
    void semesters_agree_with_walking_through_the_calendar(
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other,
            @ForAll @IntRange(min = 1, max = 8) int most) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate last = one.isBefore(other) ? other : one;
        int semesters = 0;
        for (LocalDate begin = first; !begin.isAfter(last); begin = begin.plusMonths(6)) {
            semesters++;
        }
        assertThat(verdict(
                        Eligibility.studyPeriod(1, most, StudyUnit.SEMESTERS),
                        new Study(Optional.of(first), Optional.of(last))))
                .isEqualTo(Verdict.of(semesters <= most));
        assertThat(verdict(
                        Eligibility.studyPeriod(most, 99, StudyUnit.SEMESTERS),
                        new Study(Optional.of(first), Optional.of(last))))
                .isEqualTo(Verdict.of(semesters >= most));
    }

    @Property(tries = 200)
    void a_decided_verdict_holds_under_every_completion_and_an_open_one_does_not(
            @ForAll("rules") Rule rule, @ForAll("studies") List<Study> studies) {
        Verdict told = verdict(rule, studies.toArray(Study[]::new));
        Set<Verdict> completed = EnumSet.noneOf(Verdict.class);
        int step = told == Verdict.UNDETERMINED ? 1 : 29;
        for (int days = 0; days <= FAR && completed.size() < 2; days += step) {
            completed.add(completed(rule, studies, days, 0));
            completed.add(completed(rule, studies, 0, days));
            completed.add(completed(rule, studies, days, days));
        }
        assertThat(completed).hasSize(told == Verdict.UNDETERMINED ? 2 : 1);
        assertThat(told).isIn(Verdict.UNDETERMINED, completed.iterator().next());
    }

    private static Verdict completed(Rule rule, List<Study> studies, int back, int forth) {
        LocalDate near = studies.stream().flatMap(Study::days).findFirst().orElse(START);
        return verdict(
                rule,
                studies.stream()
                        .map(study -> study.completed(near, back, forth))
                        .toArray(Study[]::new));
    }

    private static Verdict verdict(Rule rule, Study... studies) {
        Holding[] holdings = new Holding[studies.length];
        for (int i = 0; i < studies.length; i++) {
            holdings[i] = studied("h" + i, studies[i].first(), studies[i].last());
        }
        return Judged.verdict(rule, holdings);
    }

    private static LocalDate day(int number) {
        return early(START.plusDays(number));
    }

    /** Early enough in its month for every month to have such a day, and the one after it. */
    private static LocalDate early(LocalDate day) {
        return day.withDayOfMonth(Math.min(27, day.getDayOfMonth()));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1500).map(StudyPeriodProperties::day);
    }

    @Provide
    Arbitrary<List<Study>> studies() {
        Arbitrary<Study> study = Combinators.combine(
                        days(), Arbitraries.integers().between(0, 400), Arbitraries.of(0, 1, 2, 3, 3, 3))
                .as((first, length, told) -> new Study(
                        (told & 1) > 0 ? Optional.of(first) : Optional.empty(),
                        (told & 2) > 0 ? Optional.of(early(first.plusDays(length))) : Optional.empty()));
        return study.list().ofMinSize(1).ofMaxSize(3);
    }

    @Provide
    Arbitrary<Rule> rules() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(StudyUnit.values()))
                .as((minimum, more, unit) ->
                        Eligibility.studyPeriod(minimum * length(unit), (minimum + more) * length(unit), unit));
    }

    private static int length(StudyUnit unit) {
        return switch (unit) {
            case DAYS -> 180;
            case MONTHS -> 6;
            case SEMESTERS -> 1;
        };
    }
}
