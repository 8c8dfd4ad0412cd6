package org.espalier.recognition.document.elm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.espalier.core.text.LocalizedText;

/**
 * A cursor on one node of a document.
 *
 * <p>What is asked of it counts as read; what nobody asks for is found by {@link Leftovers}. Values of the wrong kind
 * are told and left out.
 */
final class ElmNode {

    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:\\S+");

    private final ObjectNode json;
    private final Path path;
    private final ElmDocument document;
    private final Scope scope;

    ElmNode(ObjectNode json, Path path, ElmDocument document, Scope scope) {
        this.json = json;
        this.path = path;
        this.document = document;
        this.scope = scope;
        document.used().enter(json);
    }

    /** The same node, read on another account. */
    ElmNode in(Scope other) {
        return new ElmNode(json, path, document, other);
    }

    ObjectNode json() {
        return json;
    }

    Path path() {
        return path;
    }

    Path path(String property) {
        return path.child(property);
    }

    ElmDocument document() {
        return document;
    }

    Scope scope() {
        return scope;
    }

    Optional<String> id() {
        return NodeIndex.id(json);
    }

    boolean isA(String type) {
        return Types.of(json).contains(type);
    }

    /** The nodes under a property; references are followed inside the document. */
    List<ElmNode> all(String property) {
        return read(property).stream().flatMap(value -> node(value).stream()).toList();
    }

    /** The nodes under a property that say something; a mere reference out of the document is told and kept. */
    List<ElmNode> allThere(String property) {
        return all(property).stream().filter(ElmNode::isThere).toList();
    }

    private boolean isThere() {
        boolean there = !NodeIndex.isReference(json);
        if (!there) {
            scope.unknown("REFERENCE_NOT_FOLLOWED", path);
            keep();
        }
        return there;
    }

    Optional<ElmNode> first(String property) {
        return all(property).stream().findFirst();
    }

    /** The nodes to which the values of a property lead; not counted as reading. */
    List<ObjectNode> targets(String property) {
        return values(property).stream()
                .flatMap(value -> target(value).stream())
                .map(value -> (ObjectNode) value.json())
                .toList();
    }

    /** A text in one or more languages, or the text of a note. */
    Optional<LocalizedText> text(String property) {
        return Texts.read(followed(property), scope);
    }

    /** The texts of notes, each behind its subject where it has one. */
    List<LocalizedText> notes(String property) {
        return followed(property).stream()
                .filter(value -> !OwnNotes.isOwn(value))
                .flatMap(value -> Texts.readNote(value, scope).stream())
                .toList();
    }

    /** The values of a property, and for a reference what it leads to. */
    List<Value> followed(String property) {
        return read(property).stream()
                .map(value -> isReference(value) ? target(value).orElse(value) : value)
                .toList();
    }

    /** Scalars as text, blank ones left out. */
    List<String> strings(String property) {
        return scalars(property).stream()
                .map(Value::text)
                .filter(text -> !text.isBlank())
                .toList();
    }

    Optional<String> string(String property) {
        return strings(property).stream().findFirst();
    }

    /** Scalars with their place; values that are none are told. */
    List<Value> scalars(String property) {
        return read(property).stream()
                .filter(value -> value.isScalar() || refused(value, "text"))
                .toList();
    }

    /** The day that a property tells. */
    Optional<WrittenDay> day(String property) {
        return scalars(property).stream().findFirst().flatMap(value -> WrittenDay.read(value, scope));
    }

    Optional<Boolean> flag(String property) {
        return read(property).stream().findFirst().flatMap(value -> flag(value));
    }

    private Optional<Boolean> flag(Value value) {
        String text = value.text();
        boolean told = value.isScalar() && (text.equals("true") || text.equals("false"));
        return told || refused(value, "true or false") ? Optional.of(text.equals("true")) : Optional.empty();
    }

    /** The concepts under a property. */
    List<Concept> concepts(String property) {
        return read(property).stream()
                .flatMap(value -> Concept.read(value, scope).stream())
                .toList();
    }

    Optional<Concept> concept(String property) {
        return concepts(property).stream().findFirst();
    }

    private List<Value> read(String property) {
        document.used().mark(json, property);
        return values(property);
    }

    private List<Value> values(String property) {
        return Value.all(json.path(property), path.child(property));
    }

    private Optional<ElmNode> node(Value value) {
        if (target(value).isEmpty()) {
            refused(value, "an object");
        }
        return target(value).map(found -> {
            if (isReference(value) && isReference(found)) {
                scope.unknown("REFERENCE_NOT_FOLLOWED", found.path());
            }
            return new ElmNode((ObjectNode) found.json(), found.path(), document, scope);
        });
    }

    /** The node itself, the one that it refers to, or an empty one that has nothing but an address. */
    private Optional<Value> target(Value value) {
        if (value.json() instanceof ObjectNode node) {
            return Optional.of(NodeIndex.isReference(node) ? referred(NodeIndex.id(node), value) : value);
        }
        if (value.json().isTextual() && ADDRESS.matcher(value.text()).matches()) {
            ObjectNode bare = json.objectNode().put("id", value.text());
            return Optional.of(referred(Optional.of(value.text()), new Value(bare, value.path())));
        }
        return Optional.empty();
    }

    /** Whether a value refers to a node; the id in a map of texts by language is Indonesian. */
    private static boolean isReference(Value value) {
        return value.json() instanceof ObjectNode node
                && NodeIndex.isReference(node)
                && NodeIndex.id(node)
                        .filter(id -> ADDRESS.matcher(id).matches())
                        .isPresent();
    }

    private Value referred(Optional<String> id, Value reference) {
        return id.flatMap(document.index()::node).orElse(reference);
    }

    /** Keeps this node, so that it is not lost. */
    void keep() {
        scope.keep(new Value(json, path));
    }

    /** Tells and keeps a value of the wrong kind. */
    private boolean refused(Value value, String wanted) {
        scope.error("DOCUMENT_WRONG_VALUE", value.path(), Given.of("found", value.type()), Given.of("wanted", wanted));
        scope.keep(value);
        return false;
    }
}
