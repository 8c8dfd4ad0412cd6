package org.espalier.recognition.document.elm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.espalier.core.text.LocalizedText;

/** A node in the making. What is absent is not written; a second value of a property makes an array of it. */
final class Piece {

    private static final String MIDNIGHT = "T00:00:00Z";

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();
    private final int names;

    private Piece(String id, String type) {
        json.put("id", id).put("type", type);
        this.names = json.size();
    }

    static Piece of(String id, String type) {
        return new Piece(id, type);
    }

    ObjectNode json() {
        return json;
    }

    /** Whether it has nothing but an id and a type. */
    boolean isEmpty() {
        return json.size() == names;
    }

    Piece put(String name, String value) {
        json.put(name, value);
        return this;
    }

    Piece put(String name, Optional<String> value) {
        value.ifPresent(text -> json.put(name, text));
        return this;
    }

    /** A day as the time at which it begins, in UTC. */
    Piece day(String name, Optional<LocalDate> day) {
        return put(name, day(day));
    }

    /** A day as the time at which it begins, in UTC. */
    static Optional<String> day(Optional<LocalDate> day) {
        return day.map(date -> date + MIDNIGHT);
    }

    /** A text by language. */
    Piece text(String name, Optional<LocalizedText> text) {
        text.ifPresent(words -> {
            ObjectNode map = json.putObject(name);
            words.texts().forEach((language, part) -> map.put(language.tag(), part));
        });
        return this;
    }

    Piece add(String name, Piece value) {
        add(json, name, value.json());
        return this;
    }

    Piece add(String name, Optional<Piece> value) {
        value.ifPresent(piece -> add(name, piece));
        return this;
    }

    Piece addAll(String name, Collection<Piece> values) {
        values.forEach(value -> add(name, value));
        return this;
    }

    /** Takes a property out again, on a condition. */
    void removeIf(String name, boolean condition) {
        if (condition) {
            json.remove(name);
        }
    }

    /** Adds a node unless it is empty. */
    Piece addIfAny(String name, Piece value) {
        return value.isEmpty() ? this : add(name, value);
    }

    /** Adds a value to a property, which becomes an array where it had one value. */
    static void add(ObjectNode node, String name, JsonNode value) {
        JsonNode there = node.get(name);
        if (there == null) {
            node.set(name, value);
        } else if (there instanceof ArrayNode array) {
            array.add(value);
        } else {
            node.putArray(name).add(there).add(value);
        }
    }
}
