package org.espalier.stacking.rule;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.LearningSetting;
import org.espalier.core.credential.OfferForm;
import org.espalier.core.fault.Faults;
import org.espalier.core.field.FieldOfStudy;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.text.CountryCode;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.immutables.value.Value;

/**
 * Selects holdings by what is told of them. All conditions that are given must hold; of several values in one
 * condition, one is enough.
 *
 * <pre>{@code
 * HoldingFilter.builder().levelAtLeast(EqfLevel.EQF_7).addFields(FieldOfStudy.parse("061")).build();
 * }</pre>
 *
 * <p>Where a datum is missing that a condition asks for, the answer is unknown, not no. An empty filter selects
 * everything. This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableHoldingFilter.class)
@JsonDeserialize(as = ImmutableHoldingFilter.class)
public abstract class HoldingFilter {

    HoldingFilter() {}

    /** A new builder; nothing is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Selects everything. */
    public static HoldingFilter all() {
        return All.FILTER;
    }

    /** Selects what is at a level or higher. */
    public static HoldingFilter atLeast(EqfLevel level) {
        return builder().levelAtLeast(level).build();
    }

    /** Selects what carries a tag. */
    public static HoldingFilter tagged(String tag) {
        return builder().addTags(tag).build();
    }

    /** Selects one credential. */
    public static HoldingFilter credential(String id) {
        return builder().addCredentials(CredentialId.parse(id)).build();
    }

    /** The lowest EQF level. */
    public abstract Optional<EqfLevel> levelAtLeast();

    /** The highest EQF level. */
    public abstract Optional<EqfLevel> levelAtMost();

    /** Fields of study; a shorter code covers all that begin with it. */
    public abstract Set<FieldOfStudy> fields();

    /** Tags of the holding. */
    public abstract Set<String> tags();

    /** Ids of credentials. */
    public abstract Set<CredentialId> credentials();

    /** Course codes and other identifiers of the credential. */
    public abstract Set<String> codes();

    /** Titles, in any language; case does not count. */
    public abstract Set<String> titles();

    /** Names or identifiers of the awarding body; case does not count. */
    public abstract Set<String> awardingBodies();

    /** Countries of the awarding body. */
    public abstract Set<CountryCode> countries();

    /** Formal, non-formal or informal. */
    public abstract Set<LearningSetting> origins();

    /** As what it was offered. */
    public abstract Set<OfferForm> offerForms();

    /** Ids of outcomes that it certifies. */
    public abstract Set<String> outcomes();

    /** Whether it counts by a grant of the receiver, or as issued. */
    public abstract Optional<Boolean> recognised();

    /** The first day of the award. */
    public abstract Optional<LocalDate> awardedFrom();

    /** The last day of the award. */
    public abstract Optional<LocalDate> awardedTo();

    /** Whether a holding is selected. */
    public Answer answer(CountedHolding holding) {
        Answer answer = Answer.YES;
        List<Condition> conditions = conditions();
        for (int i = 0; i < conditions.size() && answer != Answer.NO; i++) {
            answer = answer.and(conditions.get(i).answer(holding));
        }
        return answer;
    }

    /** The data of a holding that are missing and leave the answer open, for example {@code level}. */
    public List<String> missing(CountedHolding holding) {
        return missing(answer(holding), holding);
    }

    /** The same where the answer is known. */
    List<String> missing(Answer answer, CountedHolding holding) {
        if (answer != Answer.UNKNOWN) {
            return List.of();
        }
        return conditions().stream()
                .filter(condition -> condition.answer(holding) == Answer.UNKNOWN)
                .map(Condition::datum)
                .toList();
    }

    /** Whether nothing that is awarded after a day can be selected any more. */
    public boolean isClosedAfter(LocalDate day) {
        return awardedTo().map(last -> !last.isAfter(day)).orElse(false);
    }

    /** The filter in words, for example {@code at EQF 7 or higher, tagged core}; empty for {@link #all}. */
    public String sentence() {
        return String.join(", ", conditions().stream().map(Condition::words).toList());
    }

    @Value.Lazy
    List<Condition> conditions() {
        return Conditions.of(this);
    }

    @Value.Check
    void check() {
        Faults.of("Filter")
                .check(ordered(levelAtLeast(), levelAtMost()), "levelAtMost", "is below the lowest level")
                .check(ordered(awardedFrom(), awardedTo()), "awardedTo", "is before the first day")
                .check(noneBlank(tags()), "tags", "must not be blank")
                .check(noneBlank(codes()), "codes", "must not be blank")
                .check(noneBlank(titles()), "titles", "must not be blank")
                .check(noneBlank(awardingBodies()), "awardingBodies", "must not be blank")
                .check(noneBlank(outcomes()), "outcomes", "must not be blank")
                .throwIfAny();
    }

    private static <T extends Comparable<? super T>> boolean ordered(Optional<T> low, Optional<T> high) {
        return low.isEmpty() || high.isEmpty() || low.orElseThrow().compareTo(high.orElseThrow()) <= 0;
    }

    private static boolean noneBlank(Set<String> texts) {
        return texts.stream().noneMatch(String::isBlank);
    }

    /** Made on first use, so that neither class waits for the other while it is loaded. */
    private static final class All {

        static final HoldingFilter FILTER = builder().build();

        private All() {}
    }

    /** Builds a {@link HoldingFilter}; every attribute may be set once. */
    public static final class Builder extends ImmutableHoldingFilter.Builder {
        Builder() {}
    }
}
