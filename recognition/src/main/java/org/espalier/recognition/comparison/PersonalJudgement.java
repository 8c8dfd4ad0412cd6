package org.espalier.recognition.comparison;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * What a person answers to a question, with a reason.
 *
 * <pre>{@code
 * PersonalJudgement.builder()
 *         .question(question.id())
 *         .answer(Answer.COVERED)
 *         .office("Examination board")
 *         .on(LocalDate.parse("2026-11-22"))
 *         .because("The project report shows it")
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutablePersonalJudgement.class)
@JsonDeserialize(as = ImmutablePersonalJudgement.class)
public abstract class PersonalJudgement {

    PersonalJudgement() {}

    /** A new builder; all but the cure is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The id of the question, see {@link Question#id}. */
    public abstract String question();

    /** The answer. */
    public abstract Answer answer();

    /** The office that judged; never the name of a person. */
    public abstract String office();

    /** The day of the judgement. Before it, the judgement does not count. */
    public abstract LocalDate on();

    /** Why. */
    public abstract String because();

    /** What would cure a difference that is substantial. */
    public abstract Optional<Cure> cure();

    @Value.Check
    void check() {
        Faults.of("Personal judgement")
                .notBlank(question(), "question")
                .notBlank(office(), "office")
                .notBlank(because(), "because")
                .throwIfAny();
    }

    /** Builds a {@link PersonalJudgement}; every attribute may be set once. */
    public static final class Builder extends ImmutablePersonalJudgement.Builder {
        Builder() {}
    }
}
