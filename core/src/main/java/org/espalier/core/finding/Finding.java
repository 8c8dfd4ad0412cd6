package org.espalier.core.finding;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Map;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * What a check found: data first, sentence second.
 *
 * <pre>{@code
 * Finding.builder()
 *         .code("HOURS_PER_CREDIT")
 *         .verdict(Verdict.VIOLATED)
 *         .severity(Severity.ERROR)
 *         .subject(Subject.ofCredential("urn:credential:1"))
 *         .putFact("ratio", Fact.of(Rational.of(9), "h/ECTS"))
 *         .build();
 * }</pre>
 *
 * <p>The code is stable and never reused for another meaning. The sentence comes from a {@link Wording}. Findings carry
 * no personal data: a person is a pseudonym, unknown content is named by its path and type.
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableFinding.class)
@JsonDeserialize(as = ImmutableFinding.class)
public abstract class Finding {

    Finding() {}

    /** A new builder; code, verdict and severity are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** A new builder with what every finding needs. */
    public static Builder of(String code, Verdict verdict, Severity severity) {
        Builder builder = builder();
        builder.code(code).verdict(verdict).severity(severity);
        return builder;
    }

    /** What was looked at, for example {@code HOURS_PER_CREDIT}: capitals, digits and underscores, stable. */
    @Value.Parameter
    public abstract String code();

    /** What was found. */
    @Value.Parameter
    public abstract Verdict verdict();

    /** How much it weighs in the policy that asked. */
    @Value.Parameter
    public abstract Severity severity();

    /** What it is about. */
    @Value.Default
    @Value.Parameter
    public Subject subject() {
        return Subject.whole();
    }

    /** What it rests on, by name, in the order given. Every number of the sentence is here. */
    public Facts facts() {
        Optional<Facts> some = someFacts();
        return some.isPresent() ? some.get() : Facts.none();
    }

    /** The facts; empty where there are none. A second default would cost every finding two more objects. */
    @JsonProperty("facts")
    @Value.Parameter
    abstract Optional<Facts> someFacts();

    /** Where the rule comes from. */
    @Value.Parameter
    public abstract Optional<Source> source();

    /** The fact with a name, if the finding has one. */
    public Optional<Fact> fact(String name) {
        return Optional.ofNullable(facts().get(name));
    }

    /** Whether this finding alone makes a report {@link Verdict#VIOLATED}. */
    public boolean isBlocking() {
        return severity() == Severity.ERROR && verdict() == Verdict.VIOLATED;
    }

    /** The same finding about another subject. */
    public Finding about(Subject subject) {
        Builder builder = of(code(), verdict(), severity());
        builder.subject(subject).facts(facts()).source(source());
        return builder.build();
    }

    /** What was built, if its code is one; no facts are the same as none told. */
    private Finding checked() {
        check(code());
        return someFacts().isPresent() && facts().isEmpty()
                ? ((ImmutableFinding) this).withSomeFacts(Optional.empty())
                : this;
    }

    static void check(String code) {
        if (!isCode(code)) {
            Faults.of("Finding")
                    .check(false, "code", "capitals, digits and underscores are wanted: \"" + code + "\"")
                    .throwIfAny();
        }
    }

    private static boolean isCode(String text) {
        if (text.isEmpty() || !isCapital(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (!isCapital(letter) && letter != '_' && (letter < '0' || letter > '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCapital(char letter) {
        return letter >= 'A' && letter <= 'Z';
    }

    /** Builds a {@link Finding}; every attribute may be set once, facts one after the other. */
    public static final class Builder extends ImmutableFinding.Builder {

        private Facts put = Facts.none();

        Builder() {}

        /** Adds a fact by its name; one of the same name is replaced. */
        public Builder putFact(String name, Fact fact) {
            put = put.with(name, fact);
            return this;
        }

        /** Adds a fact by its name, as {@link #putFact} does. */
        public Builder putFacts(String name, Fact fact) {
            return putFact(name, fact);
        }

        /** Adds all facts of a map, in its order. */
        public Builder putAllFacts(Map<String, ? extends Fact> facts) {
            put = put.plus(facts);
            return this;
        }

        /** Adds facts, in their order. */
        public Builder facts(Facts facts) {
            return putAllFacts(facts);
        }

        @Override
        public Finding build() {
            if (!put.isEmpty()) {
                someFacts(put);
                put = Facts.none();
            }
            return super.build().checked();
        }
    }
}
