package org.espalier.stacking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Underway.audit;
import static org.espalier.stacking.Underway.award;
import static org.espalier.stacking.Underway.credits;
import static org.espalier.stacking.Underway.earned;
import static org.espalier.stacking.Underway.findings;
import static org.espalier.stacking.Underway.held;
import static org.espalier.stacking.Underway.rule;

import org.espalier.core.credential.Grant;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.exact.Rational;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.audit.AwardStatus;
import org.espalier.stacking.award.Award;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where nothing new can count any more, and the receiver could still recognise what is held. */
class RecognitionTest {

    private static final String CLOSED = "'awardedTo': '2026-06-30'";
    private static final String RECOGNISED = "'recognised': true";
    private static final Award PLAIN = award(credits("a", 5, CLOSED), "");
    private static final Award RECOGNISING = award(credits("a", 5, CLOSED, RECOGNISED), "");

    private static Holding granted(String receiver, Holding holding, int credits) {
        return Holding.builder()
                .credential(holding.credential())
                .addAllTags(holding.tags())
                .grant(Grant.builder()
                        .receiver(receiver)
                        .purpose("credit")
                        .credits(CreditAmount.of(Rational.of(credits), CreditSystem.ECTS))
                        .build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({"5, NOT_YET", "7, NOT_YET", "4, IMPOSSIBLE"})
    void should_be_open_where_a_recognition_could_do(int ects, AwardStatus status) {
        assertThat(audit(RECOGNISING, earned("x", ects, "a")).status()).isEqualTo(status);
    }

    @Test
    void should_tell_what_is_not_recognised() {
        assertThat(findings(audit(RECOGNISING, earned("x", 5, "a")), "NOT_RECOGNISED"))
                .hasSize(1);
    }

    @Test
    void should_not_tell_it_of_what_is_not_asked_for() {
        assertThat(findings(audit(RECOGNISING, earned("x", 5, "b")), "NOT_RECOGNISED"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, NOT_YET", "2, NOT_YET"})
    void should_be_open_where_another_receiver_recognised_what_would_do(int ects, AwardStatus status) {
        Holding elsewhere = granted("Uni Z", earned("g", ects, "a"), ects);
        assertThat(audit(PLAIN, earned("x", 4, "a"), elsewhere).status()).isEqualTo(status);
    }

    @Test
    void should_be_lost_where_that_would_not_do_either() {
        Holding elsewhere = granted("Uni Z", earned("g", 1, "a"), 1);
        assertThat(audit(PLAIN, earned("x", 3, "a"), elsewhere).status()).isEqualTo(AwardStatus.IMPOSSIBLE);
    }

    @Test
    void should_be_lost_where_nobody_asks_for_a_recognition() {
        assertThat(audit(PLAIN, earned("x", 4, "a")).status()).isEqualTo(AwardStatus.IMPOSSIBLE);
    }

    @Test
    void should_be_lost_where_the_receiver_recognised_too_little() {
        Holding here = granted("Uni A", earned("g", 9, "a"), 4);
        assertThat(audit(RECOGNISING, here).status()).isEqualTo(AwardStatus.IMPOSSIBLE);
    }

    @Test
    void should_be_lost_where_what_could_be_recognised_came_too_late() {
        Holding late = held("x", 5, 6, "2026-07-01", HoldingState.EARNED, "a");
        assertThat(audit(RECOGNISING, late).status()).isEqualTo(AwardStatus.IMPOSSIBLE);
    }

    @Test
    void should_recognise_some_and_leave_others_as_they_are() {
        Award both = award(
                credits("a", 5, CLOSED, RECOGNISED)
                        + ", "
                        + rule("b", "credits", "'minimum': '5', 'filter': {'tags': ['a'], " + CLOSED + "}"),
                "");
        assertThat(audit(both, earned("x", 5, "a"), earned("y", 5, "a")).status())
                .isEqualTo(AwardStatus.NOT_YET);
        assertThat(audit(both, earned("x", 5, "a")).status()).isEqualTo(AwardStatus.IMPOSSIBLE);
    }

    @Test
    void should_be_open_where_a_policy_wants_everything_recognised() {
        Award each = award(credits("a", 5, CLOSED), rule("rec", "each", "'filter': {'recognised': true}"));
        assertThat(audit(each, earned("x", 5, "a")).status()).isEqualTo(AwardStatus.NOT_YET);
    }
}
