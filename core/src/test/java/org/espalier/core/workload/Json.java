package org.espalier.core.workload;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import org.espalier.core.json.EspalierJson;

/** Writes and reads JSON on one line. */
final class Json {

    private static final ObjectMapper MAPPER = EspalierJson.mapper().disable(SerializationFeature.INDENT_OUTPUT);

    private Json() {}

    static String write(Object value) throws JsonProcessingException {
        return MAPPER.writeValueAsString(value);
    }

    static <T> T read(String json, Class<T> type) throws JsonProcessingException {
        return MAPPER.readValue(json, type);
    }

    static <T> T roundTrip(T value, Class<T> type) throws JsonProcessingException {
        return read(write(value), type);
    }
}
