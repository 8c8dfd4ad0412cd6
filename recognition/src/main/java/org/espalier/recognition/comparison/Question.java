package org.espalier.recognition.comparison;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Finding;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * What a machine cannot judge, for a person to answer: with the texts of both sides.
 *
 * <pre>{@code
 * comparison.questions().forEach(question -> System.out.println(question.id() + " " + question.answers()));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableQuestion.class)
@JsonDeserialize(as = ImmutableQuestion.class)
public abstract class Question {

    Question() {}

    /** A new builder; id, element and answers are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** A stable id: the same for the same credential, component, element and outcome. */
    public abstract String id();

    /** The element that it is about. */
    public abstract ComparisonElement element();

    /** The outcome of the component that it is about, where it is about one. */
    public abstract Optional<String> outcome();

    /** What the component wants. */
    public abstract List<Material> wanted();

    /** What the credential tells. */
    public abstract List<Material> found();

    /** What is missing and would answer it as well. */
    public abstract List<String> missing();

    /** The answers that can be given. */
    public abstract Set<Answer> answers();

    /** The question as a finding, for a sentence. */
    public Finding finding() {
        return QuestionFinding.of(this);
    }

    @Value.Check
    void check() {
        Faults.of("Question")
                .notBlank(id(), "id")
                .notBlank(outcome(), "outcome")
                .noneBlank(missing(), "missing")
                .check(!answers().isEmpty(), "answers", "at least one is needed")
                .throwIfAny();
    }

    /** Builds a {@link Question}; every attribute may be set once. */
    public static final class Builder extends ImmutableQuestion.Builder {
        Builder() {}
    }
}
