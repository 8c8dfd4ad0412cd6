package org.espalier.stacking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Samples.TODAY;
import static org.espalier.stacking.Samples.course;
import static org.espalier.stacking.Underway.audit;
import static org.espalier.stacking.Underway.award;
import static org.espalier.stacking.Underway.findings;
import static org.espalier.stacking.Underway.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Suspension;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Wording;
import org.junit.jupiter.api.Test;

/** What is told of a credential that is suspended on the day of evaluation. */
class SuspendedTest {

    private static Suspension days(int first, int last) {
        return Suspension.builder()
                .from(TODAY.plusDays(first))
                .to(TODAY.plusDays(last))
                .build();
    }

    private static Finding told(Suspension... suspensions) {
        MicroCredential credential =
                course("x", "3", 6).addSuspensions(suspensions).build();
        return findings(
                        audit(award(rule("a", "credits", "'minimum': '3'"), ""), Holding.earned(credential)),
                        "SUSPENDED")
                .get(0);
    }

    private static Optional<Fact> day(String day) {
        return Optional.of(Fact.of(LocalDate.parse(day)));
    }

    @Test
    void should_tell_the_last_day_of_the_suspension() {
        assertThat(told(days(-3, 2)).fact("date")).isEqualTo(day("2026-11-24"));
    }

    @Test
    void should_say_so_in_words() {
        assertThat(Wording.installed().sentence(told(days(-3, 2))))
                .endsWith("suspended on this day; the last day of the suspension is 2026-11-24.");
    }

    @Test
    void should_tell_the_later_day_where_suspensions_overlap() {
        assertThat(told(days(-3, 2), days(0, 5)).fact("date")).isEqualTo(day("2026-11-27"));
    }

    @Test
    void should_follow_one_that_begins_on_the_day_after() {
        assertThat(told(days(-3, 2), days(3, 4)).fact("date")).isEqualTo(day("2026-11-26"));
    }

    @Test
    void should_not_follow_one_that_begins_after_a_break() {
        assertThat(told(days(-3, 2), days(4, 6)).fact("date")).isEqualTo(day("2026-11-24"));
    }

    @Test
    void should_tell_no_day_where_the_end_is_open() {
        Suspension open = Suspension.builder().from(TODAY.plusDays(1)).build();
        assertThat(told(days(-3, 2), open).fact("date")).isEmpty();
    }
}
