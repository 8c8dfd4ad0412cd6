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
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.stream.Stream;

/**
 * JSON for every public value of the library.
 *
 * <pre>{@code
 * String json = EspalierJson.write(report);
 * Report same = EspalierJson.mapper().readValue(json, Report.class);
 * }</pre>
 *
 * <p>For files from elsewhere use {@link JsonDocument}, which has limits and reports all faults at once. What the mapper
 * throws by itself quotes the values that it refuses, and these may be personal.
 */
public final class EspalierJson {

    /** More than a file of 32 MiB needs; every token takes many times its bytes in memory. */
    private static final long MOST_TOKENS = 4_000_000;

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
                .addModules(new Jdk8Module(), new JavaTimeModule(), new StrictValues())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(MapperFeature.BLOCK_UNSAFE_POLYMORPHIC_BASE_TYPES)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(MapperFeature.AUTO_DETECT_GETTERS, MapperFeature.AUTO_DETECT_IS_GETTERS)
                .withCoercionConfigDefaults(all -> all.setAcceptBlankAsEmpty(false))
                .withCoercionConfig(LogicalType.Textual, EspalierJson::onlyStrings)
                .defaultSetterInfo(JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                .defaultPrettyPrinter(printer())
                .build();
    }

    private static void onlyStrings(MutableCoercionConfig texts) {
        Stream.of(CoercionInputShape.Boolean, CoercionInputShape.Integer, CoercionInputShape.Float)
                .forEach(shape -> texts.setCoercion(shape, CoercionAction.Fail));
    }

    private static JsonFactory factory(JsonLimits limits) {
        return JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maximumDepth())
                        .maxStringLength(Math.toIntExact(limits.maximumBytes()))
                        .maxNumberLength(limits.maximumNumberLength())
                        .maxTokenCount(MOST_TOKENS)
                        .build())
                .build();
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }
}
