package org.espalier.recognition.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.espalier.core.finding.Confidence;
import org.espalier.core.finding.Finding;
import org.espalier.core.json.EspalierJson;
import org.espalier.core.json.FileKind;
import org.espalier.recognition.Recogniser;
import org.espalier.recognition.RecognitionRequest;
import org.espalier.recognition.decision.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The policies that ship, each with cases as data: a request, and what the policy makes of it. */
class PublishedPoliciesTest {

    private static final ObjectMapper JSON = EspalierJson.mapper();
    private static final JsonNode FILE = file();
    private static final LocalDate DAY = LocalDate.parse("2026-11-22");

    static List<ReceiverPolicy> policies() {
        return ReceiverPolicies.published().all();
    }

    static List<PolicyCase> cases() {
        return StreamSupport.stream(FILE.path("cases").spliterator(), false)
                .map(PolicyCase::new)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void should_decide_as_the_case_says(PolicyCase given) {
        Decision decision = given.decision();
        assertThat(text(decision.status())).isEqualTo(given.text("status"));
        assertThat(codes(decision)).containsAll(given.texts("reasons"));
        given.optional("route")
                .forEach(route ->
                        assertThat(text(decision.route().orElseThrow())).isEqualTo(route));
        assertThat(decision.recognised().credits().map(Object::toString).stream()
                        .toList())
                .isEqualTo(given.optional("credits"));
        assertThat(decision.remedies().stream()
                        .map(remedy -> text(remedy.cure()))
                        .toList())
                .containsAll(given.texts("remedies"));
    }

    @Test
    void should_have_at_least_six_cases_each() {
        Map<String, Long> counts =
                cases().stream().collect(Collectors.groupingBy(PolicyCase::policy, Collectors.counting()));
        assertThat(counts.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        policies().stream().map(ReceiverPolicy::id).toList());
        assertThat(counts.values()).allMatch(count -> count >= 6);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void should_say_that_it_is_illustrative_and_no_legal_advice(ReceiverPolicy policy) {
        assertThat(policy.note().orElseThrow()).startsWith("Illustrative").endsWith("Not legal advice.");
        assertThat(policy.title().text()).contains("(illustrative)");
        assertThat(policy.confidence()).isEqualTo(Confidence.UNVERIFIED);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void should_give_the_source_of_every_difference_and_fee(ReceiverPolicy policy) {
        assertThat(policy.differences()).allMatch(rule -> rule.source().isPresent());
        assertThat(policy.fees()).allMatch(fee -> fee.source().isPresent());
        assertThat(policy.agreements()).allMatch(agreement -> agreement.source().isPresent());
    }

    @ParameterizedTest
    @MethodSource("policies")
    void should_have_no_oversights_but_what_is_meant(ReceiverPolicy policy) {
        assertThat(ReceiverPolicyLint.of(policy))
                .extracting(Finding::code)
                .allMatch(code -> code.equals("RECOGNITION_POLICY_INCURABLE"));
    }

    @Test
    void should_be_found_by_id_and_version() {
        assertThat(ReceiverPolicies.named("hr-university", DAY)).isPresent();
        assertThat(ReceiverPolicies.named("hr-university@1", DAY)).isPresent();
        assertThat(ReceiverPolicies.named("hr-university@2", DAY)).isEmpty();
    }

    private static List<String> codes(Decision decision) {
        return decision.reasons().stream().map(Finding::code).toList();
    }

    private static String text(Enum<?> constant) {
        return JSON.convertValue(constant, String.class);
    }

    private static JsonNode file() {
        try (InputStream file = PublishedPoliciesTest.class.getResourceAsStream("cases.json")) {
            return JSON.readTree(Objects.requireNonNull(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** One case: a policy, a change of the request, and what is expected. */
    record PolicyCase(JsonNode data) {

        String policy() {
            return text("policy");
        }

        Decision decision() {
            ReceiverPolicy policy = ReceiverPolicies.named(policy(), DAY).orElseThrow();
            return Recogniser.with(policy).decide(request());
        }

        private RecognitionRequest request() {
            ObjectNode request = patched(FILE.path("request").deepCopy(), data.path("change"));
            request.put(FileKind.FIELD, RecognitionRequest.kind().text());
            return RecognitionRequest.read(EspalierJson.write(request).getBytes(StandardCharsets.UTF_8))
                    .orElseThrow();
        }

        /** A merge patch (RFC 7396). */
        private static ObjectNode patched(ObjectNode target, JsonNode change) {
            change.properties().forEach(property -> {
                JsonNode value = property.getValue();
                JsonNode old = target.path(property.getKey());
                if (value.isNull()) {
                    target.remove(property.getKey());
                } else if (value.isObject()) {
                    ObjectNode inner = old instanceof ObjectNode object ? object : JSON.createObjectNode();
                    target.set(property.getKey(), patched(inner, value));
                } else {
                    target.set(property.getKey(), value);
                }
            });
            return target;
        }

        String text(String name) {
            return data.path(name).asText();
        }

        List<String> texts(String name) {
            return StreamSupport.stream(data.path(name).spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
        }

        List<String> optional(String name) {
            return data.has(name) ? List.of(text(name)) : List.of();
        }

        @Override
        public String toString() {
            return policy() + ": " + text("name");
        }
    }
}
