package org.espalier.recognition.transfer;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.Grade;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Finding;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * What became of a grade: the grade of the receiver, or that it is passed, or that neither is known.
 *
 * <pre>{@code
 * TransferredGrade transferred = transfer.convert(grade);
 * transferred.grade();       // the grade of the receiver, "4"
 * transferred.candidates();  // every grade that fits, the best first: "5", "4"
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Its text tells no grade.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableTransferredGrade.class)
@JsonDeserialize(as = ImmutableTransferredGrade.class)
public abstract class TransferredGrade {

    TransferredGrade() {}

    /** A new builder; from and choice are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The grade as it came. */
    public abstract Grade from();

    /** Which of several fitting grades is taken. */
    public abstract GradeChoice choice();

    /** The grade of the receiver; empty where none was found. */
    public abstract Optional<String> grade();

    /** The scale of the receiver. */
    public abstract Optional<String> scheme();

    /** Whether it counts as passed; empty where that is not known. */
    public abstract Optional<Boolean> passed();

    /** The grades of the receiver that fit, the best first. */
    public abstract List<String> candidates();

    /** Which part of those who passed got a better grade, from 0 to 1. */
    public abstract Optional<Rational> better();

    /** Which part of those who passed got the same grade or a better one. */
    public abstract Optional<Rational> upTo();

    /** What is to be told about it; never a grade. */
    public abstract List<Finding> findings();

    /** As a grade of the receiver; empty where only the pass is known, or nothing. */
    public Optional<Grade> asGrade() {
        return grade().map(text -> {
            Grade.Builder builder = Grade.builder();
            return builder.text(text).scheme(scheme()).passed(true).build();
        });
    }

    @Value.Check
    void check() {
        boolean passes = passed().orElse(false);
        Faults.of("Transferred grade")
                .notBlank(grade(), "grade")
                .notBlank(scheme(), "scheme")
                .check(grade().isEmpty() || passes, "passed", "a grade is given to what is passed")
                .check(!passes || from().passed().orElse(true), "passed", "a fail does not become a pass")
                .check(
                        grade().isEmpty() || candidates().contains(grade().get()),
                        "grade",
                        "is none of the grades that fit")
                .throwIfAny();
    }

    /** Only that there is a grade: it is personal. */
    @Override
    public String toString() {
        return "Transferred grade";
    }

    /** Builds a {@link TransferredGrade}; every attribute may be set once. */
    public static final class Builder extends ImmutableTransferredGrade.Builder {
        Builder() {}
    }
}
