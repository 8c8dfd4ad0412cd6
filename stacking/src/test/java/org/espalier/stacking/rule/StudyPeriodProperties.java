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
    private static final int FAR = 60;

    /**
     * A credential with the days of its study, in months and days from a start, either of which may not be told.
     *
     * @param first the first day
     * @param last the last day
     */
    record Study(Optional<LocalDate> first, Optional<LocalDate> last) {

        /** With what is not told moved so many months away from what is. */
        Study completed(LocalDate near, int months) {
            LocalDate known = first.or(() -> last).orElse(near);
            return new Study(
                    Optional.of(first.orElse(known.minusMonths(months))),
                    Optional.of(last.orElse(known.plusMonths(months))));
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

    @Property
    void a_decided_verdict_holds_under_every_completion_and_an_open_one_does_not(
            @ForAll("rules") Rule rule, @ForAll("studies") List<Study> studies) {
        Verdict told = verdict(rule, studies.toArray(Study[]::new));
        Set<Verdict> completed = EnumSet.noneOf(Verdict.class);
        LocalDate near = studies.stream().flatMap(Study::days).findFirst().orElse(START);
        for (int months = 0; months <= FAR; months++) {
            int away = months;
            completed.add(verdict(
                    rule,
                    studies.stream().map(study -> study.completed(near, away)).toArray(Study[]::new)));
        }
        if (told == Verdict.UNDETERMINED) {
            assertThat(completed).hasSizeGreaterThan(1);
        } else {
            assertThat(completed).containsExactly(told);
        }
    }

    private static Verdict verdict(Rule rule, Study... studies) {
        Holding[] holdings = new Holding[studies.length];
        for (int i = 0; i < studies.length; i++) {
            holdings[i] = studied("h" + i, studies[i].first(), studies[i].last());
        }
        return Judged.verdict(rule, holdings);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1500).map(START::plusDays).filter(day -> day.getDayOfMonth() <= 28);
    }

    @Provide
    Arbitrary<List<Study>> studies() {
        Arbitrary<Study> study = Combinators.combine(
                        days(), Arbitraries.integers().between(0, 400), Arbitraries.of(0, 1, 2, 3, 3, 3))
                .as((first, length, told) -> new Study(
                        (told & 1) > 0 ? Optional.of(first) : Optional.empty(),
                        (told & 2) > 0 ? Optional.of(first.plusDays(length)) : Optional.empty()));
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
