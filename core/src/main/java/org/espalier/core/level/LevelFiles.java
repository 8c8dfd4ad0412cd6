package org.espalier.core.level;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

/** Reads the tables of this package from JSON, strictly. */
final class LevelFiles {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private LevelFiles() {}

    static <T> T read(byte[] json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonMappingException faulty) {
            throw refused(path(faulty) + ": " + problem(faulty), faulty);
        } catch (JsonProcessingException broken) {
            throw refused(broken.getOriginalMessage(), broken);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String path(JsonMappingException faulty) {
        return faulty.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("/", "/", ""));
    }

    private static String problem(JsonMappingException faulty) {
        return faulty.getCause() instanceof IllegalArgumentException refusal
                ? String.valueOf(refusal.getMessage())
                : faulty.getOriginalMessage();
    }

    private static IllegalArgumentException refused(String problem, IOException cause) {
        return new IllegalArgumentException("Not a table of levels: " + problem, cause);
    }
}
