package org.espalier.stacking.rule;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.espalier.stacking.evaluation.Answer;
import org.immutables.value.Value;

/**
 * What a prerequisite asks for: a credential, or several, or some of several.
 *
 * <pre>{@code
 * Need need = Need.any(Need.of(HoldingFilter.credential("statistics")), Need.of(HoldingFilter.tagged("mathematics")));
 * }</pre>
 *
 * <p>In JSON it has one of four forms: {@code {"filter": ..}}, {@code {"all": [..]}}, {@code {"any": [..]}}, {@code
 * {"minimum": 2, "of": [..]}}. This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableNeed.class)
@JsonDeserialize(as = ImmutableNeed.class)
public abstract class Need {

    Need() {}

    /** A credential that a filter selects. */
    public static Need of(HoldingFilter filter) {
        return ImmutableNeed.builder().filter(filter).build();
    }

    /** All of these, one or more. */
    public static Need all(Need... needs) {
        return ImmutableNeed.builder().addAll(needs).build();
    }

    /** One of these, one or more. */
    public static Need any(Need... needs) {
        return ImmutableNeed.builder().addAny(needs).build();
    }

    /**
     * At least so many of these.
     *
     * @throws IllegalArgumentException if that is less than one, or more than there are
     */
    public static Need atLeast(int minimum, Need... needs) {
        return ImmutableNeed.builder().minimum(minimum).addOf(needs).build();
    }

    /** What selects the credential that is needed. */
    public abstract Optional<HoldingFilter> filter();

    /** What is needed, all of it. */
    public abstract List<Need> all();

    /** Of what one is needed. */
    public abstract List<Need> any();

    /** How many are needed of {@link #of()}. */
    public abstract Optional<Integer> minimum();

    /** Of what so many are needed. */
    public abstract List<Need> of();

    /** The need in words, for example {@code (a credential tagged core and one with code IDK1)}. */
    public String sentence() {
        if (filter().isPresent()) {
            return Sentences.one(filter().orElseThrow());
        }
        if (minimum().isPresent()) {
            return "at least " + minimum().orElseThrow() + " of (" + sentences(of(), "; ") + ")";
        }
        return all().isEmpty() ? sentences(any(), " or ") : sentences(all(), " and ");
    }

    private static String sentences(List<Need> needs, String between) {
        return needs.stream()
                .map(need -> need.parts().size() > 1 && need.minimum().isEmpty()
                        ? "(" + need.sentence() + ")"
                        : need.sentence())
                .collect(Collectors.joining(between));
    }

    /** Whether it is there, by what is known of each single credential. */
    Answer answer(Function<HoldingFilter, Answer> known) {
        if (filter().isPresent()) {
            return known.apply(filter().orElseThrow());
        }
        int sure = 0;
        int possible = 0;
        for (Need need : parts()) {
            Answer answer = need.answer(known);
            sure += answer == Answer.YES ? 1 : 0;
            possible += answer == Answer.NO ? 0 : 1;
        }
        return sure >= wanted() ? Answer.YES : possible < wanted() ? Answer.NO : Answer.UNKNOWN;
    }

    /** How many of its parts are needed. */
    int wanted() {
        return minimum().orElse(all().isEmpty() ? 1 : all().size());
    }

    /** What is asked for and not surely there, in words. */
    List<String> open(Function<HoldingFilter, Answer> known) {
        if (answer(known) == Answer.YES) {
            return List.of();
        }
        return all().isEmpty()
                ? List.of(sentence())
                : all().stream().flatMap(need -> need.open(known).stream()).toList();
    }

    List<Need> parts() {
        return Stream.of(all(), any(), of()).flatMap(List::stream).toList();
    }

    /** The filters of all single credentials. */
    Stream<HoldingFilter> filters() {
        return Stream.concat(filter().stream(), parts().stream().flatMap(Need::filters));
    }

    @Value.Check
    void check() {
        long forms = Stream.of(filter().isPresent(), !all().isEmpty(), !any().isEmpty(), !of().isEmpty())
                .filter(given -> given)
                .count();
        Faults.of("Need")
                .checkBetween(forms == 1, "", "one of filter, all, any, and minimum with of is needed; found " + forms)
                .checkBetween(minimum().isPresent() || of().isEmpty(), "minimum", "is needed with of")
                .checkBetween(
                        forms == 0 || minimum().isEmpty() || !of().isEmpty(), "minimum", "says nothing without of")
                .checkBetween(
                        minimum()
                                .map(least -> least >= 1 && (of().isEmpty() || least <= of().size()))
                                .orElse(true),
                        "minimum",
                        "must be from 1 to the number of parts")
                .throwIfAny();
    }
}
