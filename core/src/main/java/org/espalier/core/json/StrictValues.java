package org.espalier.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.Converter;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Days and addresses in one form only, and sets that keep the order of the file. */
final class StrictValues extends SimpleModule {

    private static final long serialVersionUID = 1;

    StrictValues() {
        super("espalier");
        addDeserializer(LocalDate.class, new Day());
        addDeserializer(URI.class, new Address());
        setDeserializerModifier(new SetsInOrder());
    }

    /** Reads {@code "2026-11-22"}; no arrays, no numbers, no times of day. */
    private static final class Day extends StdScalarDeserializer<LocalDate> {

        private static final long serialVersionUID = 1;
        private static final Pattern TEXT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

        Day() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
            }
            String text = json.getText();
            try {
                return TEXT.matcher(text).matches() ? LocalDate.parse(text) : refused(text, context);
            } catch (DateTimeException noSuchDay) {
                return refused(text, context);
            }
        }

        private static LocalDate refused(String text, DeserializationContext context) throws IOException {
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "no day");
        }
    }

    /** Reads an address; no numbers, nothing blank. */
    private static final class Address extends StdScalarDeserializer<URI> {

        private static final long serialVersionUID = 1;

        Address() {
            super(URI.class);
        }

        @Override
        public URI deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return (URI) context.handleUnexpectedToken(URI.class, json);
            }
            String text = json.getText();
            try {
                return text.isEmpty() ? refused(text, context) : new URI(text);
            } catch (URISyntaxException noAddress) {
                return refused(text, context);
            }
        }

        private static URI refused(String text, DeserializationContext context) throws IOException {
            return (URI) context.handleWeirdStringValue(URI.class, text, "no address");
        }
    }

    /** Reads a set as a list first, so that a fault in an element is told with its own index. */
    private static final class SetsInOrder extends BeanDeserializerModifier {

        private static final long serialVersionUID = 1;

        @Override
        public JsonDeserializer<?> modifyCollectionDeserializer(
                DeserializationConfig config,
                CollectionType type,
                BeanDescription description,
                JsonDeserializer<?> deserializer) {
            // Where a value has a Set, Jackson means a HashSet.
            return type.hasRawClass(HashSet.class)
                    ? new StdDelegatingDeserializer<>(new ListToSet(type))
                    : deserializer;
        }
    }

    private record ListToSet(JavaType set) implements Converter<List<?>, Set<?>> {

        @Override
        public Set<?> convert(List<?> list) {
            return new LinkedHashSet<>(list);
        }

        @Override
        public JavaType getInputType(TypeFactory types) {
            return types.constructCollectionType(List.class, set.getContentType());
        }

        @Override
        public JavaType getOutputType(TypeFactory types) {
            return set;
        }
    }
}
