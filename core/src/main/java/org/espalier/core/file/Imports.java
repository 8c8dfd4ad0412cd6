package org.espalier.core.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espalier.core.finding.Finding;
import org.espalier.core.json.JsonReading;

/**
 * Everything that a value imports, directly and through others.
 *
 * <pre>{@code
 * List<RuleSet> imported = Imports.of(rules, registry).orElseThrow();
 * }</pre>
 */
public final class Imports<T extends Envelope> {

    private final T root;
    private final Registry<T> registry;
    private final Deque<Step<T>> path = new ArrayDeque<>();
    private final Set<Import> seen = new HashSet<>();
    private final List<T> closure = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private Imports(T root, Registry<T> registry) {
        this.root = root;
        this.registry = registry;
    }

    /**
     * Follows the imports of a value.
     *
     * @param value the value; it need not be in the registry itself
     * @param registry where its imports are looked up
     * @return what it imports without itself, each once and after what it imports in turn, in the order in which the
     *     files name them; and a finding for each import of an unknown id or version, and for each circle
     */
    public static <T extends Envelope> JsonReading<List<T>> of(T value, Registry<T> registry) {
        Imports<T> imports = new Imports<>(value, registry);
        imports.walk();
        return new JsonReading<>(Optional.of(List.copyOf(imports.closure)), imports.findings);
    }

    private void walk() {
        enter(root);
        while (!path.isEmpty()) {
            Step<T> last = path.getLast();
            if (last.hasNext()) {
                follow(last, last.next());
            } else {
                leave();
            }
        }
    }

    private void enter(T value) {
        seen.add(value.reference());
        path.addLast(new Step<>(value));
    }

    private void leave() {
        T value = path.removeLast().value();
        if (!path.isEmpty()) {
            closure.add(value);
        }
    }

    private void follow(Step<T> from, Import reference) {
        if (path.stream().anyMatch(step -> step.is(reference))) {
            findings.add(ImportFindings.cycle(place(), circle(reference)));
        } else if (!seen.contains(reference)) {
            Optional<T> found = registry.byReference(reference);
            found.ifPresentOrElse(this::enter, () -> findings.add(unknown(from, reference)));
        }
    }

    private Finding unknown(Step<T> from, Import reference) {
        List<String> versions = registry.versions(reference.id()).stream()
                .map(Envelope::version)
                .toList();
        return ImportFindings.unknown(place(), from.reference(), reference, versions);
    }

    /** Where in the file of the value itself the way begins. */
    private String place() {
        return "/imports/" + path.getFirst().position();
    }

    private String circle(Import reference) {
        Stream<String> steps = path.stream()
                .dropWhile(step -> !step.is(reference))
                .map(step -> step.reference().toString());
        return Stream.concat(steps, Stream.of(reference.toString())).collect(Collectors.joining(" -> "));
    }

    /** A value whose imports are followed, and how far. */
    private static final class Step<T extends Envelope> {

        private final T value;
        private final Import reference;
        private int next;

        Step(T value) {
            this.value = value;
            this.reference = value.reference();
        }

        T value() {
            return value;
        }

        boolean hasNext() {
            return next < value.imports().size();
        }

        Import next() {
            return value.imports().get(next++);
        }

        int position() {
            return next - 1;
        }

        Import reference() {
            return reference;
        }

        boolean is(Import other) {
            return reference.equals(other);
        }
    }
}
