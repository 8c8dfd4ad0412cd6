package org.espalier.stacking.rule;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.style.DomainStyle;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.Circumstances;
import org.immutables.value.Value;

/**
 * A condition on what is known of a case beside the holdings: a test of one fact, or several conditions together.
 *
 * <pre>{@code
 * FactCondition.allOf(
 *         FactCondition.since("enrolledOn", LocalDate.parse("2025-04-01")),
 *         FactCondition.among("track", "ai", "databases"))
 * }</pre>
 *
 * <p>A fact is tested as a day ({@link #from}, {@link #to}), as a text ({@link #is}) or as a number ({@link #atLeast},
 * {@link #atMost}); all bounds are included. A fact that is not told, or is of another type than is asked for, leaves
 * the answer unknown. In JSON: {@code {"fact": "enrolledOn", "from": "2025-04-01"}}, {@code {"not": {"fact": "track",
 * "is": ["ai"]}}}. This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableFactCondition.class)
@JsonDeserialize(as = ImmutableFactCondition.class)
public abstract class FactCondition {

    FactCondition() {}

    /** A new builder. A condition tests one fact, as a day, a text or a number, or is made of other conditions. */
    public static Builder builder() {
        return new Builder();
    }

    /** That a fact is this day or a later one. */
    public static FactCondition since(String fact, LocalDate first) {
        return builder().fact(fact).from(first).build();
    }

    /** That a fact is this day or an earlier one. */
    public static FactCondition until(String fact, LocalDate last) {
        return builder().fact(fact).to(last).build();
    }

    /** That a fact is one of these texts; case counts. */
    public static FactCondition among(String fact, String... texts) {
        return builder().fact(fact).addIs(texts).build();
    }

    /** That a fact is this number or more. */
    public static FactCondition minimum(String fact, Rational amount) {
        return builder().fact(fact).atLeast(amount).build();
    }

    /** That a fact is this number or less. */
    public static FactCondition maximum(String fact, Rational amount) {
        return builder().fact(fact).atMost(amount).build();
    }

    /** That all of these hold; at least one. */
    public static FactCondition allOf(FactCondition... conditions) {
        return builder().addAll(conditions).build();
    }

    /** That one of these holds, or more; at least one. */
    public static FactCondition anyOf(FactCondition... conditions) {
        return builder().addAny(conditions).build();
    }

    /** That this does not hold. */
    public FactCondition negated() {
        return builder().not(this).build();
    }

    /** The name of the fact that is tested. */
    public abstract Optional<String> fact();

    /** The first day that fulfils it. */
    public abstract Optional<LocalDate> from();

    /** The last day that fulfils it. */
    public abstract Optional<LocalDate> to();

    /** The texts of which it is one; of a fact with several names, one is enough. A flag is {@code yes} or {@code no}. */
    public abstract Set<String> is();

    /** The smallest number that fulfils it; units are not looked at. */
    public abstract Optional<Rational> atLeast();

    /** The largest number that fulfils it; units are not looked at. */
    public abstract Optional<Rational> atMost();

    /** Conditions that must all hold. */
    public abstract List<FactCondition> all();

    /** Conditions of which one must hold. */
    public abstract List<FactCondition> any();

    /** A condition that must not hold. */
    public abstract Optional<FactCondition> not();

    /** Whether it holds in these circumstances. */
    public Answer answer(Circumstances circumstances) {
        if (fact().isPresent()) {
            return circumstances.fact(fact().orElseThrow()).map(test()::answer).orElse(Answer.UNKNOWN);
        }
        if (not().isPresent()) {
            return not().orElseThrow().answer(circumstances).not();
        }
        return any().isEmpty()
                ? folded(all(), circumstances, Answer.YES, Answer::and)
                : folded(any(), circumstances, Answer.NO, Answer::or);
    }

    private static Answer folded(
            List<FactCondition> conditions, Circumstances circumstances, Answer first, BinaryOperator<Answer> both) {
        Answer answer = first;
        for (FactCondition condition : conditions) {
            answer = both.apply(answer, condition.answer(circumstances));
        }
        return answer;
    }

    /** The facts that are missing and leave the answer open, for example {@code fact enrolledOn}; sorted. */
    public List<String> missing(Circumstances circumstances) {
        Set<String> missing = new TreeSet<>();
        if (answer(circumstances) == Answer.UNKNOWN) {
            fact().ifPresent(name -> missing.add(test().named(name, circumstances.fact(name))));
            conditions().forEach(condition -> missing.addAll(condition.missing(circumstances)));
        }
        return new ArrayList<>(missing);
    }

    /** Of each fact that it tests, values that tell apart all that it can answer. */
    Map<String, Set<Fact>> deciding() {
        Map<String, Set<Fact>> values = new TreeMap<>();
        fact().ifPresent(name -> values.put(name, FactCases.of(this)));
        conditions().forEach(condition -> FactCases.addAll(values, condition.deciding()));
        return values;
    }

    private Stream<FactCondition> conditions() {
        return Stream.of(all().stream(), any().stream(), not().stream()).flatMap(parts -> parts);
    }

    /** The condition in words, for example {@code enrolledOn on or after 2025-04-01}. */
    public String sentence() {
        if (fact().isPresent()) {
            return fact().orElseThrow() + " " + test().words();
        }
        return not().map(negated -> "not " + negated.bracketed())
                .orElseGet(() -> any().isEmpty() ? joined(all(), " and ") : joined(any(), " or "));
    }

    private static String joined(List<FactCondition> conditions, String between) {
        return conditions.stream().map(FactCondition::bracketed).collect(Collectors.joining(between));
    }

    private String bracketed() {
        return all().size() + any().size() > 1 ? "(" + sentence() + ")" : sentence();
    }

    @Value.Lazy
    FactTest test() {
        return FactTest.of(this);
    }

    @Value.Check
    void check() {
        FactConditions.check(this).throwIfAny();
    }

    /** Builds a {@link FactCondition}; every attribute may be set once. */
    public static final class Builder extends ImmutableFactCondition.Builder {
        Builder() {}
    }
}
