package org.espalier.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.Set;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EspalierJsonTest {

    private final ObjectMapper mapper = EspalierJson.mapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\": \"c\", \"colour\": 1}",
                "{\"id\": \"c\", \"attendanceOnly\": false}",
                "{\"id\": \"c\", \"id\": \"c\"}",
                "{\"id\": \"c\"} {}",
                "{\"id\": 5}",
                "{\"id\": \"c\", \"version\": null}",
                "{\"id\": \"c\", \"version\": 1.5}",
                "{\"id\": \"c\", \"parts\": [null]}",
                "{\"id\": \"c\", \"participation\": [0]}",
                "{\"id\": \"c\", \"awardedOn\": \"2025-06-12T10:00:00\"}",
                "{\"id\": \"c\", \"awardedOn\": \"+12025-06-12\"}"
            })
    void should_refuse_what_is_not_written_like_that(String json) {
        assertThatThrownBy(() -> mapper.readValue(json, MicroCredential.class))
                .isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void should_ignore_a_verdict_that_contradicts_the_findings() throws Exception {
        Report report = mapper.readValue(
                "{\"verdict\": \"satisfied\", \"findings\": [{\"code\": \"A\", \"verdict\": \"violated\","
                        + " \"severity\": \"error\"}]}",
                Report.class);
        assertThat(report.verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void should_keep_the_order_of_a_set() throws Exception {
        MicroCredential credential =
                mapper.readValue("{\"id\": \"c\", \"parts\": [\"z\", \"b\", \"y\", \"a\"]}", MicroCredential.class);
        assertThat(credential.parts()).hasToString("[z, b, y, a]");
    }

    @Test
    void should_hand_out_a_mapper_that_the_caller_may_change() {
        EspalierJson.mapper().disable(SerializationFeature.INDENT_OUTPUT);
        assertThat(EspalierJson.write(Set.of(1))).isEqualTo("[\n  1\n]\n");
    }
}
