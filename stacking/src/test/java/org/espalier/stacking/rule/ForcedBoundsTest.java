package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Decisions.finding;
import static org.espalier.stacking.Decisions.ofCredentials;
import static org.espalier.stacking.Samples.sized;

import java.util.List;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.AssessmentType;
import org.espalier.core.credential.Grade;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Verdict;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.evaluation.DecisionKind;
import org.junit.jupiter.api.Test;

/** What several forced credentials do to each bound of a rule, outside of audits as within them. */
class ForcedBoundsTest {

    private static final RuleUse WINDOW = RuleUse.of("window", Rules.credits(EctsCredits.of(10), EctsCredits.of(12)));
    private static final RuleUse AVERAGE =
            RuleUse.of("average", Quantities.average(Rational.of(3), Rational.of(1), Rational.of(5)));

    private static Finding told(RuleUse use, List<Holding> holdings, String... forced) {
        return finding(use, holdings, ofCredentials(DecisionKind.FORCE, "D-1", use.id(), forced));
    }

    private static Holding graded(String id, String grade) {
        return Holding.earned(MicroCredential.builder()
                .id(id)
                .ects("6")
                .addAssessments(Assessment.builder()
                        .type(AssessmentType.WRITTEN_EXAMINATION)
                        .grade(Grade.builder().text(grade).build())
                        .build())
                .build());
    }

    @Test
    void should_reach_the_minimum_and_go_beyond_the_maximum() {
        Finding told = told(WINDOW, List.of(sized("a", "4"), sized("f", "20")), "f");
        assertThat(told.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(told.code()).isEqualTo("FORCED");
    }

    @Test
    void should_not_reach_a_minimum_that_they_do_not_reach() {
        assertThat(told(WINDOW, List.of(sized("a", "4"), sized("f", "2")), "f").verdict())
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void should_not_excuse_what_others_break() {
        assertThat(told(WINDOW, List.of(sized("a", "14"), sized("f", "2")), "f").verdict())
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void should_help_by_one_and_not_be_lowered_by_the_other() {
        List<Holding> held = List.of(graded("h", "2"), graded("good", "5"), graded("bad", "1"));
        assertThat(told(AVERAGE, held, "good", "bad").verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(told(AVERAGE, held, "bad").verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void should_not_make_good_what_others_lower_too_far() {
        List<Holding> held = List.of(graded("h", "1"), graded("good", "4"), graded("bad", "1"));
        assertThat(told(AVERAGE, held, "good", "bad").verdict()).isEqualTo(Verdict.VIOLATED);
    }
}
