package org.espalier.core.credential;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.text.LocalizedText;
import org.immutables.value.Value;

/**
 * What a learner knows, understands and is able to do on completion.
 *
 * <pre>{@code
 * LearningOutcome.stated("en", "designs a data pipeline");
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableLearningOutcome.class)
@JsonDeserialize(as = ImmutableLearningOutcome.class)
public abstract class LearningOutcome {

    LearningOutcome() {}

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** An outcome in words, in one language. */
    public static LearningOutcome stated(String language, String statement) {
        return builder().statement(LocalizedText.of(language, statement)).build();
    }

    /** An outcome by its stable identifier. */
    public static LearningOutcome identified(String id) {
        return builder().id(id).build();
    }

    /** A stable identifier that other credentials use for the same outcome. Not a node id of one file. */
    public abstract Optional<String> id();

    /** The outcome in words. */
    public abstract Optional<LocalizedText> statement();

    /** Addresses of skills in ESCO or another framework. */
    public abstract Set<String> skills();

    @Value.Check
    void check() {
        Faults.of("Learning outcome")
                .notBlank(id(), "id")
                .check(
                        id().isPresent() || statement().isPresent() || !skills().isEmpty(),
                        "",
                        "needs an id, a statement or a skill")
                .noneBlank(skills(), "skills")
                .throwIfAny();
    }

    /** By what two credentials can be seen to certify the same outcome: the id, else the skills; none for mere words. */
    public Optional<String> identity() {
        Optional<String> joined =
                skills().isEmpty() ? Optional.empty() : Optional.of(String.join(" ", new TreeSet<>(skills())));
        return id().or(() -> joined);
    }

    /** Builds a {@link LearningOutcome}; every attribute may be set once. */
    public static final class Builder extends ImmutableLearningOutcome.Builder {
        Builder() {}
    }
}
