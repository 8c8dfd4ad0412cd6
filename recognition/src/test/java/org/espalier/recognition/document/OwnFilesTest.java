package org.espalier.recognition.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.json.FileKind;
import org.junit.jupiter.api.Test;

class OwnFilesTest {

    @Test
    void should_read_a_credential_as_an_earned_holding() {
        DocumentReading reading = Sample.of("credential.json").read();
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.learner()).contains("L-0417");
        assertThat(reading.holdings())
                .singleElement()
                .extracting(Holding::state)
                .isEqualTo(HoldingState.EARNED);
    }

    @Test
    void should_read_a_portfolio_with_its_own_states_and_tags() {
        DocumentReading reading = Sample.of("portfolio.json").read();
        assertThat(reading.learner()).contains("L-0417");
        assertThat(reading.holdings()).hasSize(2);
        assertThat(reading.holdings().get(1).state()).isEqualTo(HoldingState.IN_PROGRESS);
        assertThat(reading.holdings().get(1).tags()).containsExactly("elective");
    }

    @Test
    void should_tell_all_faults_of_a_portfolio_with_credential_and_place() {
        Sample sample = Sample.of("portfolio.json")
                .set("/holdings/0/credential/awardedOn", "'yesterday'")
                .set("/holdings/1/state", "'lost'");
        DocumentReading reading = sample.read();
        assertThat(reading.findings())
                .extracting(Finding::code)
                .containsOnly("FILE_WRONG_VALUE")
                .hasSize(2);
        assertThat(reading.findings())
                .extracting(finding -> finding.subject().text())
                .containsExactlyInAnyOrder(
                        "urn:credential:own-1 /holdings/0/credential/awardedOn",
                        "urn:credential:own-2 /holdings/1/state");
        assertThat(reading.holdings()).hasSize(2);
    }

    @Test
    void should_name_the_credential_in_which_something_is_wrong() {
        DocumentReading reading =
                Sample.of("credential.json").set("/workload/ects", "'six'").read();
        assertThat(reading.findings().get(0).subject().credential()).contains("urn:credential:own-1");
        assertThat(reading.isUsable()).isTrue();
    }

    @Test
    void should_be_unusable_where_nothing_is_left() {
        DocumentReading reading = Sample.of("credential.json").remove("/id").read();
        assertThat(reading.isUsable()).isFalse();
        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("FILE_MISSING_FIELD");
            assertThat(finding.fact("field")).contains(Fact.of("id"));
        });
    }

    @Test
    void should_read_back_what_was_read_from_elsewhere_and_written_as_a_portfolio() {
        DocumentReading foreign = Sample.of("transcript.json").read();
        Portfolio portfolio = Portfolio.of("L-0417", foreign.holdings());
        byte[] file = FileKind.PORTFOLIO.write(portfolio).getBytes(StandardCharsets.UTF_8);
        DocumentReading own = Documents.standard().read(file);
        assertThat(own.findings()).isEmpty();
        assertThat(own.holdings()).isEqualTo(foreign.holdings());
    }
}
