package org.espalier.core.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.espalier.core.json.JsonLimits;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Makes a JSON tree of a YAML text. What is refused is told, and stands in the tree as it is seen, so that the rest can
 * be looked at.
 */
final class YamlTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final YamlEvents events;
    private final JsonLimits limits;
    private final YamlFaults faults;
    private final YamlMarks marks;
    private final YamlScalars scalars;
    private final YamlPath path = new YamlPath();

    YamlTree(String text, JsonLimits limits, YamlFaults faults, YamlMarks marks) {
        this.events = new YamlEvents(text, faults);
        this.limits = limits;
        this.faults = faults;
        this.marks = marks;
        this.scalars = new YamlScalars(limits, faults, path);
    }

    /** The tree of the first document; missing where there is none. */
    JsonNode read() {
        events.next();
        if (events.isNext(Event.ID.StreamEnd)) {
            faults.syntax("it is empty", events.peek().getStartMark());
            return NODES.missingNode();
        }
        events.next();
        JsonNode root = node(events.next());
        events.next();
        if (!events.isNext(Event.ID.StreamEnd)) {
            faults.refused(path, "a second document", events.peek().getStartMark());
        }
        return root;
    }

    private JsonNode node(Event event) {
        marks.see(path, event.getStartMark());
        refuseProperties(event);
        return switch (event.getEventId()) {
            case MappingStart -> mapping(event);
            case SequenceStart -> sequence(event);
            case Scalar -> scalars.value((ScalarEvent) event);
            default -> NODES.nullNode();
        };
    }

    private JsonNode mapping(Event start) {
        checkDepth(start);
        ObjectNode object = NODES.objectNode();
        Event key = events.next();
        while (!key.is(Event.ID.MappingEnd)) {
            member(object, key);
            key = events.next();
        }
        return object;
    }

    private void member(ObjectNode object, Event key) {
        path.enter(key instanceof ScalarEvent scalar ? scalar.getValue() : "?");
        Optional<String> name = name(object, key);
        if (!events.isNext(Event.ID.Scalar)) {
            marks.see(path, key.getStartMark());
        }
        JsonNode value = node(events.next());
        name.ifPresent(text -> object.set(text, value));
        path.leave();
    }

    /** The name of a member; absent where it is none, or stands there already. */
    private Optional<String> name(ObjectNode object, Event key) {
        refuseProperties(key);
        if (!(key instanceof ScalarEvent scalar)) {
            return noName(key);
        }
        if (scalar.isPlain() && scalar.getValue().equals("<<")) {
            faults.refused(path, "a merge key", key.getStartMark());
            return Optional.empty();
        }
        String name = scalars.key(scalar);
        if (object.has(name)) {
            faults.duplicate(path, name, key.getStartMark());
            return Optional.empty();
        }
        return Optional.of(name);
    }

    private Optional<String> noName(Event key) {
        if (!key.is(Event.ID.Alias)) {
            faults.refused(path, "a key that is no text", key.getStartMark());
            events.skip(key);
        }
        return Optional.empty();
    }

    private JsonNode sequence(Event start) {
        checkDepth(start);
        ArrayNode array = NODES.arrayNode();
        Event element = events.next();
        while (!element.is(Event.ID.SequenceEnd)) {
            path.enter(String.valueOf(array.size()));
            array.add(node(element));
            path.leave();
            element = events.next();
        }
        return array;
    }

    private void checkDepth(Event start) {
        if (path.depth() >= limits.maximumDepth()) {
            throw faults.tooDeep(limits.maximumDepth(), start.getStartMark());
        }
    }

    private void refuseProperties(Event event) {
        Mark mark = event.getStartMark();
        if (event.is(Event.ID.Alias)) {
            faults.refused(path, "an alias", mark);
        } else if (event instanceof NodeEvent node && node.getAnchor() != null) {
            faults.refused(path, "an anchor", mark);
        }
        if (isTagged(event)) {
            faults.refused(path, "a tag", mark);
        }
    }

    private static boolean isTagged(Event event) {
        return event instanceof ScalarEvent scalar
                ? scalar.getTag() != null
                : event instanceof CollectionStartEvent collection && collection.getTag() != null;
    }
}
