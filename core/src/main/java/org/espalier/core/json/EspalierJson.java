package org.espalier.core.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * JSON for every public value of the library.
 *
 * <pre>{@code
 * String json = EspalierJson.write(report);
 * Report same = EspalierJson.mapper().readValue(json, Report.class);
 * }</pre>
 *
 * <p>For files from elsewhere use {@link JsonDocument}, which has limits and reports all faults at once.
 */
public final class EspalierJson {

    private static final ObjectMapper MAPPER = mapper(JsonLimits.STANDARD);

    private EspalierJson() {}

    /** A mapper that reads and writes every public value; a copy, which the caller may configure further. */
    public static ObjectMapper mapper() {
        return MAPPER.copy();
    }

    /**
     * A value as indented JSON with a line feed at the end: the same bytes on every run.
     *
     * @throws IllegalArgumentException if the value is none that can be written
     */
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value) + "\n";
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("Cannot be written as JSON: " + unwritable.getOriginalMessage());
        }
    }

    static ObjectMapper shared() {
        return MAPPER;
    }

    static ObjectMapper mapper(JsonLimits limits) {
        return JsonMapper.builder(factory(limits))
                .addModules(new Jdk8Module(), new JavaTimeModule())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(MapperFeature.BLOCK_UNSAFE_POLYMORPHIC_BASE_TYPES)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(MapperFeature.AUTO_DETECT_GETTERS, MapperFeature.AUTO_DETECT_IS_GETTERS)
                .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.SKIP))
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                .defaultPrettyPrinter(printer())
                .build();
    }

    private static JsonFactory factory(JsonLimits limits) {
        return JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maximumDepth())
                        .maxStringLength(Math.toIntExact(limits.maximumBytes()))
                        .maxNumberLength(limits.maximumNumberLength())
                        .build())
                .build();
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }
}
