package org.espalier.examples.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.json.EspalierJson;
import org.espalier.stacking.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads and writes every public type from a named module, as {@code samples.json} says: a list of samples by type. */
class EveryJsonTypeTest {

    private static final ObjectMapper MAPPER = EspalierJson.mapper();
    private static final JsonNode SAMPLES = samples();

    @Test
    void should_run_in_named_modules() {
        assertThat(EveryJsonTypeTest.class.getModule().getName()).isEqualTo("org.espalier.examples.consumer");
        assertThat(MicroCredential.class.getModule().getName()).isEqualTo("org.espalier.core");
        assertThat(ObjectMapper.class.getModule().getName()).isEqualTo("com.fasterxml.jackson.databind");
    }

    @Test
    void should_be_opened_to_no_one_but_the_json_library() {
        Module own = EveryJsonTypeTest.class.getModule();
        assertThat(JsonTypes.all()).noneMatch(type -> type.getModule().isOpen(type.getPackageName(), own));
    }

    @Test
    void should_have_samples_of_every_type_and_no_other() {
        assertThat(SAMPLES.fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(JsonTypes.names());
        assertThat(SAMPLES).allSatisfy(samples -> assertThat(samples).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource
    void should_write_what_it_read(Class<?> type, JsonNode sample) throws JsonProcessingException {
        Object value = MAPPER.readValue(sample.toString(), type);
        String written = EspalierJson.write(value);
        assertThat(MAPPER.readTree(written)).isEqualTo(sample);
        assertThat((Object) MAPPER.readValue(written, type)).isEqualTo(value);
    }

    static Stream<Arguments> should_write_what_it_read() {
        return JsonTypes.all().stream().flatMap(type -> of(type).map(sample -> Arguments.of(type, sample)));
    }

    @ParameterizedTest
    @MethodSource
    void should_have_a_sample_of_every_constant(Class<?> type) {
        List<Object> read = of(type).<Object>map(sample -> MAPPER.convertValue(sample, type))
                .toList();
        assertThat(read).containsExactly(type.getEnumConstants());
    }

    static Stream<Class<?>> should_have_a_sample_of_every_constant() {
        return JsonTypes.all().stream().filter(Class::isEnum);
    }

    @Test
    void should_have_a_sample_of_every_kind_of_rule() {
        Stream<String> kinds = Stream.of(
                        Rule.class.getAnnotation(JsonSubTypes.class).value())
                .map(kind -> kind.value().getAnnotation(JsonTypeName.class).value());
        assertThat(of(Rule.class).map(sample -> sample.path("kind").asText()).distinct())
                .containsExactlyInAnyOrderElementsOf(kinds.toList());
    }

    private static Stream<JsonNode> of(Class<?> type) {
        return StreamSupport.stream(SAMPLES.path(type.getName()).spliterator(), false);
    }

    private static JsonNode samples() {
        try (InputStream json = EveryJsonTypeTest.class.getResourceAsStream("samples.json")) {
            return MAPPER.readTree(Objects.requireNonNull(json));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
