package org.espalier.core.finding;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads facts one by one: Jackson makes no map of a kind of its own that nobody can add to. */
final class FactsDeserializer extends JsonDeserializer<Facts> {

    @Override
    public Facts deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.isExpectedStartObjectToken()) {
            return (Facts) context.handleUnexpectedToken(Facts.class, json);
        }
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            facts.put(name, fact(name, json, context));
        }
        return Facts.from(facts);
    }

    private static Fact fact(String name, JsonParser json, DeserializationContext context) throws IOException {
        try {
            if (json.nextToken() == JsonToken.VALUE_NULL) {
                throw InvalidNullException.from(
                        context, PropertyName.construct(name), context.constructType(Fact.class));
            }
            return context.readValue(json, Fact.class);
        } catch (JsonMappingException refused) {
            refused.prependPath(Facts.class, name);
            throw refused;
        }
    }
}
