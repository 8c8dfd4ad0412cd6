package org.espalier.core.finding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * What a finding is about: a file, a place in it, a credential, a requirement, or several of these together.
 *
 * <p>For example {@code Subject.ofCredential("urn:credential:1").at("/workload/hours")}.
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableSubject.class)
@JsonDeserialize(as = ImmutableSubject.class)
public abstract class Subject {

    Subject() {}

    /** A new builder; nothing is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Nothing in particular: the whole of what was judged. */
    public static Subject whole() {
        return Whole.SUBJECT;
    }

    /** A credential, by its id. */
    public static Subject ofCredential(String id) {
        return builder().credential(id).build();
    }

    /** A requirement of an award, by its id. */
    public static Subject ofRequirement(String id) {
        return builder().requirement(id).build();
    }

    /** A place in a document, as a JSON pointer such as {@code /level/eqf}. */
    public static Subject ofPath(String path) {
        return builder().path(path).build();
    }

    /** The name of the file, as the caller gave it. */
    public abstract Optional<String> file();

    /** The id of the credential. */
    public abstract Optional<String> credential();

    /** The id of the requirement. */
    public abstract Optional<String> requirement();

    /** The place in the document, as a JSON pointer. */
    public abstract Optional<String> path();

    /** The same subject in the file named. */
    public Subject in(String file) {
        return new Builder()
                .file(file)
                .credential(credential())
                .requirement(requirement())
                .path(path())
                .build();
    }

    /** The same subject, at a place in the document. */
    public Subject at(String path) {
        return new Builder()
                .file(file())
                .credential(credential())
                .requirement(requirement())
                .path(path)
                .build();
    }

    /** The parts that are there, for example {@code degree.json /level/eqf}; empty for {@link #whole}. */
    public String text() {
        return Stream.of(file(), requirement(), credential(), path())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    /** Made on first use, so that neither class waits for the other while it is loaded. */
    private static final class Whole {

        static final Subject SUBJECT = builder().build();

        private Whole() {}
    }

    /** Builds a {@link Subject}; every attribute may be set once. */
    public static final class Builder extends ImmutableSubject.Builder {
        Builder() {}
    }
}
