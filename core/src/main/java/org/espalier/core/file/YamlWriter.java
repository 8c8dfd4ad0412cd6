package org.espalier.core.file;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;
import org.espalier.core.json.EspalierJson;

/** Writes JSON as YAML that {@link DataFile} reads back. */
final class YamlWriter {

    /** As long as a number may be that is read. */
    private static final int LONGEST_NUMBER = 100;

    private static final ObjectMapper JSON = EspalierJson.mapper();

    private static final YAMLFactory YAML = YAMLFactory.builder()
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .stringQuotingChecker(new Quotes())
            .build();

    private YamlWriter() {}

    static String write(String json) {
        StringWriter text = new StringWriter();
        try (YAMLGenerator yaml = YAML.createGenerator(text)) {
            write(JSON.readTree(json), yaml);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void write(JsonNode node, YAMLGenerator yaml) throws IOException {
        switch (node.getNodeType()) {
            case OBJECT -> writeObject(node, yaml);
            case ARRAY -> writeArray(node, yaml);
            case NUMBER -> yaml.writeNumber(plain(node.decimalValue()));
            case BOOLEAN -> yaml.writeBoolean(node.booleanValue());
            case NULL -> yaml.writeNull();
            default -> yaml.writeString(node.textValue());
        }
    }

    private static void writeObject(JsonNode object, YAMLGenerator yaml) throws IOException {
        yaml.writeStartObject();
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            yaml.writeFieldName(member.getKey());
            write(member.getValue(), yaml);
        }
        yaml.writeEndObject();
    }

    private static void writeArray(JsonNode array, YAMLGenerator yaml) throws IOException {
        yaml.writeStartArray();
        for (JsonNode element : array) {
            write(element, yaml);
        }
        yaml.writeEndArray();
    }

    private static BigDecimal plain(BigDecimal number) {
        if (Math.abs((long) number.scale()) + number.precision() > LONGEST_NUMBER) {
            throw new IllegalArgumentException("Cannot be written as YAML: a number of more than 100 digits");
        }
        return number;
    }

    /** Quotes what would be read as something else, and what has several lines. */
    private static final class Quotes extends StringQuotingChecker {

        private static final long serialVersionUID = 1;

        @Override
        public boolean needToQuoteName(String name) {
            return needToQuoteValue(name);
        }

        @Override
        public boolean needToQuoteValue(String text) {
            return PlainScalar.of(text) != PlainScalar.TEXT || text.chars().anyMatch(Character::isISOControl);
        }
    }
}
