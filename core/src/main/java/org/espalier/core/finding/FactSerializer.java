package org.espalier.core.finding;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/** Writes each kind of fact in its own JSON shape. */
final class FactSerializer extends JsonSerializer<Fact> {

    @Override
    public void serialize(Fact fact, JsonGenerator json, SerializerProvider provider) throws IOException {
        if (fact instanceof Fact.Flag flag) {
            json.writeBoolean(flag.yes());
        } else if (fact instanceof Fact.Names names) {
            writeNames(names, json);
        } else if (fact instanceof Fact.Text text) {
            json.writeString(text.text());
        } else {
            json.writeStartObject();
            writeFields(fact, json);
            json.writeEndObject();
        }
    }

    private static void writeNames(Fact.Names names, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (String name : names.names()) {
            json.writeString(name);
        }
        json.writeEndArray();
    }

    private static void writeFields(Fact fact, JsonGenerator json) throws IOException {
        if (fact instanceof Fact.Amount amount) {
            json.writeStringField("amount", amount.amount().toString());
            writeUnit(amount.unit(), json);
        } else if (fact instanceof Fact.Range range) {
            json.writeStringField("from", range.from().toString());
            json.writeStringField("to", range.to().toString());
            writeUnit(range.unit(), json);
        } else if (fact instanceof Fact.Day day) {
            json.writeStringField("day", day.day().toString());
        }
    }

    private static void writeUnit(String unit, JsonGenerator json) throws IOException {
        if (!unit.isEmpty()) {
            json.writeStringField("unit", unit);
        }
    }
}
