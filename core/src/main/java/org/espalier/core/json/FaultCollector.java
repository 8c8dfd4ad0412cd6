package org.espalier.core.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.espalier.core.fault.Fault;
import org.espalier.core.fault.Faults;
import org.espalier.core.fault.FaultyValueException;
import org.espalier.core.finding.Finding;

/**
 * Binds a tree to a value and tells all that is wrong in it: each part that is refused is told, taken out, and the rest
 * is bound again, until it fits or nothing is left. What is refused only because something else was taken out is not
 * told.
 */
final class FaultCollector<T> {

    private final ObjectMapper mapper;
    private final JsonLimits limits;
    private final Class<T> type;
    private final JsonNode document;
    private final Draft draft;
    private final Aside aside = new Aside();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> between = new HashSet<>();

    FaultCollector(ObjectMapper mapper, JsonLimits limits, Class<T> type, JsonNode document, Draft draft) {
        this.mapper = mapper;
        this.limits = limits;
        this.type = type;
        this.document = document;
        this.draft = draft;
    }

    JsonReading<T> read() {
        while (findings.size() <= limits.maximumFaults()) {
            try {
                T value = mapper.treeToValue(draft.tree(), type);
                if (aside.isEmpty() && !draft.isIncomplete()) {
                    return reading(Optional.of(value));
                }
                if (!goesOnWithAll()) {
                    return reading(Optional.empty());
                }
            } catch (JsonMappingException refused) {
                if (!goesOnAfter(refused)) {
                    return reading(Optional.empty());
                }
            } catch (JsonProcessingException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
        return reading(Optional.empty());
    }

    private JsonReading<T> reading(Optional<T> value) {
        findings.sort(new DocumentOrder(document));
        int most = limits.maximumFaults();
        if (findings.size() <= most) {
            return new JsonReading<>(value, findings);
        }
        List<Finding> told = new ArrayList<>(findings.subList(0, most));
        told.add(FileFindings.moreFaults(most));
        return new JsonReading<>(value, told);
    }

    /** Puts back what was set aside, else takes out what only stands in; false where that leaves nothing. */
    private boolean goesOnWithAll() {
        if (aside.isEmpty()) {
            return draft.takeIncomplete();
        }
        aside.restore(draft);
        return true;
    }

    /** Goes on without what is refused; what is refused of the whole must be seen with all its parts. */
    private boolean goesOnAfter(JsonMappingException refused) {
        if (refused.getCause() instanceof Error broken) {
            throw broken;
        }
        JsonPointer place = Draft.place(refused.getPath());
        if (!aside.isEmpty() && !aside.concerns(place)) {
            aside.restore(draft);
            return true;
        }
        boolean goesOn = goesOnWithout(refused, place);
        aside.before(place, draft);
        return goesOn;
    }

    /** Tells what is refused and takes it out; false where that leaves nothing to go on with. */
    private boolean goesOnWithout(JsonMappingException refused, JsonPointer place) {
        if (refused instanceof UnrecognizedPropertyException unknown) {
            String origin = draft.origin(place).toString();
            findings.add(FileFindings.unknownField(origin, unknown.getPropertyName(), names(unknown)));
            return draft.take(place);
        }
        if (refused instanceof InvalidTypeIdException kind) {
            return withoutKind(kind, place);
        }
        if (refused.getCause() instanceof FaultyValueException faulty) {
            return withoutEach(faulty.faults(), place);
        }
        if (refused.getCause() instanceof IllegalStateException incomplete
                && !Faults.unset(incomplete).isEmpty()) {
            return withoutEach(
                    Faults.unset(incomplete).stream().map(Fault::missing).toList(), place);
        }
        return without(place, Problem.of(refused));
    }

    private boolean without(JsonPointer place, String problem) {
        if (draft.isStandIn(place)) {
            return withoutStandIn(place);
        }
        tell(place, problem);
        return draft.take(place);
    }

    private boolean withoutStandIn(JsonPointer place) {
        return draft.standIn(place) || draft.take(place.head());
    }

    private boolean withoutEach(List<Fault> faults, JsonPointer place) {
        boolean progress = false;
        boolean whole = isWhole(place);
        List<JsonPointer> places = new ArrayList<>();
        for (Fault fault : faults) {
            JsonPointer part =
                    fault.attribute().isEmpty() ? place : place.append(JsonPointer.compile("/" + fault.attribute()));
            if (fault.betweenParts()) {
                tellBetween(part, fault, whole);
            } else if (fault.isMissing()) {
                progress |= standIn(part);
            } else {
                tell(part, fault.problem());
                places.add(draft.isStandIn(part) ? part.head() : part);
            }
        }
        return takenOut(places, place) || progress || draft.take(place);
    }

    /** Tells what is wrong between parts once, unless it may come of a part that was taken out. */
    private void tellBetween(JsonPointer part, Fault fault, boolean whole) {
        boolean leadsNowhere = fault.reference().filter(id -> !isNamed(id)).isPresent() && isWhole(part.head());
        if ((whole || leadsNowhere) && between.add(draft.origin(part) + " " + fault.problem())) {
            tell(part, fault.problem());
        }
    }

    /** Whether anything in the document has an id, be it wrong otherwise. */
    private boolean isNamed(String id) {
        return document.findValuesAsText("id").contains(id);
    }

    /** Whether nothing was found wrong before below a place. */
    private boolean isWhole(JsonPointer place) {
        String below = draft.origin(place) + "/";
        return findings.stream()
                .map(finding -> finding.subject().path().orElse(""))
                .noneMatch(path -> path.startsWith(below));
    }

    /** Takes out what lies below a place, from the last to the first: it moves what comes after it. */
    private boolean takenOut(List<JsonPointer> parts, JsonPointer place) {
        Collections.reverse(parts);
        boolean any = false;
        for (JsonPointer part : parts) {
            any |= !part.equals(place) && draft.take(part);
        }
        return any;
    }

    private boolean withoutKind(InvalidTypeIdException refused, JsonPointer place) {
        if (draft.isStandIn(place)) {
            return withoutStandIn(place);
        }
        Class<?> base = refused.getBaseType().getRawClass();
        String field = base.getAnnotation(JsonTypeInfo.class).property();
        if (refused.getTypeId() == null) {
            findings.add(FileFindings.missingField(draft.origin(place).toString(), field));
        } else {
            tell(place.appendProperty(field), Problem.oneOf(kinds(base)));
        }
        return draft.take(place);
    }

    private static List<String> kinds(Class<?> base) {
        return Stream.of(base.getAnnotation(JsonSubTypes.class).value())
                .map(JsonSubTypes.Type::value)
                .map(kind -> kind.getAnnotation(JsonTypeName.class).value())
                .toList();
    }

    /** Tells that a field is missing, and puts something in its place to look at the rest. */
    private boolean standIn(JsonPointer place) {
        if (!draft.isConsequence(place)) {
            String object = draft.origin(place.head()).toString();
            findings.add(FileFindings.missingField(object, place.last().getMatchingProperty()));
        }
        return draft.standIn(place);
    }

    private void tell(JsonPointer place, String problem) {
        if (!draft.isConsequence(place)) {
            JsonPointer origin = draft.origin(place);
            String found = Found.text(document.at(origin), origin);
            findings.add(FileFindings.wrongValue(origin.toString(), found, problem));
        }
    }

    private static Collection<String> names(UnrecognizedPropertyException unknown) {
        Collection<String> names = new TreeSet<>();
        Collection<Object> known = unknown.getKnownPropertyIds();
        if (known != null) {
            known.forEach(name -> names.add(String.valueOf(name)));
        }
        return names;
    }
}
