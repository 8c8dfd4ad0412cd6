package org.espalier.stacking.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.espalier.stacking.stack.Given.SOFTWARE;
import static org.espalier.stacking.stack.Given.bare;
import static org.espalier.stacking.stack.Given.course;
import static org.espalier.stacking.stack.Given.ids;
import static org.espalier.stacking.stack.Given.stack;

import java.util.List;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.field.Nearness;
import org.espalier.core.json.EspalierJson;
import org.junit.jupiter.api.Test;

class CredentialStackTest {

    @Test
    void should_refuse_the_same_id_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stack(bare("a"), bare("b"), bare("a")))
                .withMessageContaining("the same id stands twice: a");
    }

    @Test
    void should_refuse_a_blank_name_of_an_award() {
        List<CredentialId> none = ids();

        assertThatIllegalArgumentException().isThrownBy(() -> SharedTarget.of(" ", none));
    }

    @Test
    void should_hold_what_a_portfolio_holds() {
        List<Holding> holdings = List.of(bare("a").held(), bare("b").held());

        assertThat(CredentialStack.from(Portfolio.of("L-0417", holdings)).holdings())
                .isEqualTo(holdings);
    }

    @Test
    void should_keep_the_targets_that_it_has() {
        CredentialStack stack = stack(bare("a"), bare("b"))
                .withSharedTarget(SharedTarget.of("BSc", ids("a")))
                .towards("MSc");

        assertThat(stack.sharedTargets())
                .containsExactly(SharedTarget.of("BSc", ids("a")), SharedTarget.of("MSc", ids("a", "b")));
    }

    @Test
    void should_not_show_what_is_held() {
        assertThat(stack(bare("a"), bare("b"))).hasToString("Stack of 2 holdings");
    }

    @Test
    void should_be_read_back_from_json() throws Exception {
        CredentialStack stack = stack(
                        course("a", 6, SOFTWARE, 2022),
                        course("b", 7, SOFTWARE, 2023).needs("a"))
                .towards("MSc")
                .withSharedTarget(SharedTarget.of(ids("b")));

        assertThat(EspalierJson.mapper().readValue(EspalierJson.write(stack), CredentialStack.class))
                .isEqualTo(stack);
    }

    @Test
    void should_refuse_a_step_that_calls_something_unknown_without_naming_it() {
        Step.Builder step = Step.builder();
        step.earlier(ids("a").get(0)).later(ids("b").get(0)).kind(StepKind.UNDETERMINED);
        step.levelMove(LevelMove.UNKNOWN).nearness(Nearness.UNKNOWN).link(Link.UNKNOWN);

        assertThatIllegalArgumentException()
                .isThrownBy(step::build)
                .withMessageContainingAll("the level is unknown", "the field is unknown", "the link is unknown");
    }
}
