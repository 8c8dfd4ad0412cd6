package org.espalier.core.finding;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.espalier.core.exact.Rational;

/** Reads what {@link FactSerializer} writes. */
final class FactDeserializer extends JsonDeserializer<Fact> {

    @Override
    public Fact deserialize(JsonParser json, DeserializationContext context) throws IOException {
        JsonNode node = context.readTree(json);
        try {
            return fact(node);
        } catch (IllegalArgumentException refused) {
            throw context.instantiationException(Fact.class, refused);
        }
    }

    private static Fact fact(JsonNode node) {
        if (node.isBoolean()) {
            return Fact.of(node.booleanValue());
        }
        if (node.isTextual()) {
            return Fact.of(node.textValue());
        }
        if (!node.isContainerNode()) {
            throw new IllegalArgumentException("an amount is written {\"amount\": \"24\", \"unit\": \"ECTS\"}");
        }
        return node.isArray() ? names(node) : fields(node);
    }

    private static Fact names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.forEach(name -> names.add(string(name)));
        return Fact.of(names);
    }

    private static Fact fields(JsonNode node) {
        Set<String> keys = new TreeSet<>();
        node.fieldNames().forEachRemaining(keys::add);
        String unit = keys.remove("unit") ? string(node.get("unit")) : "";
        if (keys.equals(Set.of("amount"))) {
            return Fact.of(Rational.parse(string(node.get("amount"))), unit);
        }
        if (keys.equals(Set.of("from", "to"))) {
            return Fact.of(Rational.parse(string(node.get("from"))), Rational.parse(string(node.get("to"))), unit);
        }
        if (keys.equals(Set.of("day")) && unit.isEmpty()) {
            return Fact.of(day(string(node.get("day"))));
        }
        throw new IllegalArgumentException("a fact has the fields amount, from and to, or day; found " + keys);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw new IllegalArgumentException("a day is written 2026-11-22");
        }
    }

    private static String string(JsonNode node) {
        if (!node.isTextual()) {
            throw new IllegalArgumentException("a fact is made of strings");
        }
        return node.textValue();
    }
}
