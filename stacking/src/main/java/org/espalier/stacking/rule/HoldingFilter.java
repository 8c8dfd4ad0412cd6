package org.espalier.stacking.rule;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.credential.AssessmentType;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.credential.LearningSetting;
import org.espalier.core.credential.OfferForm;
import org.espalier.core.credential.OrganisationKind;
import org.espalier.core.credential.ParticipationMode;
import org.espalier.core.credential.QualityAssuranceKind;
import org.espalier.core.credential.Supervision;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;
import org.espalier.core.field.FieldOfStudy;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.text.CountryCode;
import org.espalier.core.text.LanguageTag;
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
 * <p>Where a datum is missing that a condition asks for, the answer is unknown, not no; where some of it is told, that is
 * taken for all there is. Tags and codes are the receiver's own: a credential without them has none. In patterns
 * {@code *} stands for any characters or none and {@code ?} for exactly one. An empty filter selects everything.
 *
 * <p>This class is immutable and thread-safe.
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

    /** Patterns of whole codes, for example {@code ITX83*}; case counts, as it does for codes. */
    public abstract Set<String> codePatterns();

    /**
     * The first of a range of codes, which ends in a number, for example {@code ITX8300}. A code is in the range if it
     * begins with the same text, ends in a number, and its number is not smaller; leading zeros do not count.
     */
    public abstract Optional<String> codesFrom();

    /** The last of a range of codes, for example {@code ITX8399}; it begins like {@link #codesFrom}. */
    public abstract Optional<String> codesTo();

    /** Titles, in any language; case does not count. */
    public abstract Set<String> titles();

    /** Patterns of whole titles, in any language, for example {@code *data*}; case does not count. */
    public abstract Set<String> titlePatterns();

    /** Names or identifiers of the awarding body; case does not count. */
    public abstract Set<String> awardingBodies();

    /** What the awarding body is. */
    public abstract Set<OrganisationKind> organisationKinds();

    /** Registers that list the awarding body: schemes of its identifiers; case does not count. */
    public abstract Set<String> registers();

    /** Names or identifiers of who teaches, the awarding body unless others are told; case does not count. */
    public abstract Set<String> providers();

    /** Countries of the awarding body. */
    public abstract Set<CountryCode> countries();

    /** Formal, non-formal or informal. */
    public abstract Set<LearningSetting> origins();

    /** As what it was offered. */
    public abstract Set<OfferForm> offerForms();

    /** Languages of the learning; {@code pt} covers {@code pt-BR}. */
    public abstract Set<LanguageTag> languages();

    /** Forms of participation. */
    public abstract Set<ParticipationMode> modes();

    /** Whether it is a full degree. */
    public abstract Optional<Boolean> fullDegree();

    /** Whether some assessment is more than attendance. */
    public abstract Optional<Boolean> assessed();

    /** Types of assessment. */
    public abstract Set<AssessmentType> assessmentTypes();

    /** How an assessment was supervised; identity verification without a place covers online and on site. */
    public abstract Set<Supervision> supervision();

    /** Types of quality assurance, in force on the day of the award and not with a negative decision. */
    public abstract Set<QualityAssuranceKind> qualityAssurance();

    /** Who reviewed the quality, likewise; case does not count. */
    public abstract Set<String> agencies();

    /** Ids of outcomes that it certifies. */
    public abstract Set<String> outcomes();

    /** The smallest size of the credential itself in ECTS, whatever was recognised of it; above zero. */
    public abstract Optional<Rational> creditsAtLeast();

    /** The size in ECTS below which it is; above zero. */
    public abstract Optional<Rational> creditsBelow();

    /** Whether it carries credits, or is declared to carry none. */
    public abstract Optional<Boolean> creditBearing();

    /** Whether it is earned, in progress or planned. */
    public abstract Set<HoldingState> states();

    /** Whether it counts by a grant of the receiver, or as issued. */
    public abstract Optional<Boolean> recognised();

    /** The first day of the award. */
    public abstract Optional<LocalDate> awardedFrom();

    /** The last day of the award. */
    public abstract Optional<LocalDate> awardedTo();

    /** What it must not select; with several conditions, what fulfils all of them. */
    public abstract Optional<HoldingFilter> not();

    /** Of several filters, one must select it. */
    public abstract List<HoldingFilter> anyOf();

    /** Whether a holding is selected, by its conditions or by an exception. */
    public Answer answer(CountedHolding holding) {
        List<Condition> conditions = conditions();
        if (conditions.isEmpty() || holding.isAdmitted()) {
            return Answer.YES;
        }
        Answer answer = Answer.YES;
        for (Condition condition : conditions) {
            answer = answer.and(condition.answer(holding));
            if (answer == Answer.NO) {
                return answer;
            }
        }
        return answer;
    }

    /** The data of a holding that are missing and leave the answer open, for example {@code level}. */
    public List<String> missing(CountedHolding holding) {
        return answer(holding) == Answer.UNKNOWN ? open(holding) : List.of();
    }

    private List<String> open(CountedHolding holding) {
        List<String> data = new ArrayList<>();
        for (Condition condition : conditions()) {
            if (condition.answer(holding) == Answer.UNKNOWN) {
                data.addAll(condition.data().apply(holding));
            }
        }
        return data.stream().distinct().toList();
    }

    /** The conditions, in words, that a holding surely does not fulfil. */
    public List<String> failed(CountedHolding holding) {
        return conditions().stream()
                .filter(condition -> condition.answer(holding) == Answer.NO)
                .map(Condition::words)
                .toList();
    }

    /** Whether everything that another filter selects is surely selected by this one; false where that cannot be told. */
    public boolean covers(HoldingFilter other) {
        return conditions().isEmpty() || Apartness.implies(other, this);
    }

    /** Whether this filter and another surely select everything between them. */
    public boolean completes(HoldingFilter other) {
        return isAllBut(other) || other.isAllBut(this);
    }

    private boolean isAllBut(HoldingFilter other) {
        return conditions().size() == 1 && not().map(other::equals).orElse(false);
    }

    /** Whether nothing that is awarded after a day can be selected any more. */
    public boolean isClosedAfter(LocalDate day) {
        return awardedTo().map(last -> !last.isAfter(day)).orElse(false)
                || not().map(without -> without.selectsAllAfter(day)).orElse(false)
                || (!anyOf().isEmpty() && anyOf().stream().allMatch(choice -> choice.isClosedAfter(day)));
    }

    /** Whether everything that is awarded after a day is selected; false where that cannot be told. */
    public boolean selectsAllAfter(LocalDate day) {
        if (conditions().isEmpty()) {
            return true;
        }
        boolean from =
                awardedFrom().map(first -> !first.minusDays(1).isAfter(day)).orElse(false);
        boolean without = not().map(none -> none.isClosedAfter(day)).orElse(false);
        return conditions().size() == 1
                && (from || without || anyOf().stream().anyMatch(choice -> choice.selectsAllAfter(day)));
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
        Faults faults = Faults.of("Filter")
                .check(ordered(levelAtLeast(), levelAtMost()), "levelAtMost", "is below the lowest level")
                .check(ordered(awardedFrom(), awardedTo()), "awardedTo", "is before the first day")
                .noneBlank(tags(), "tags")
                .noneBlank(codes(), "codes")
                .noneBlank(codePatterns(), "codePatterns")
                .noneBlank(titles(), "titles")
                .noneBlank(titlePatterns(), "titlePatterns")
                .noneBlank(awardingBodies(), "awardingBodies")
                .noneBlank(registers(), "registers")
                .noneBlank(providers(), "providers")
                .noneBlank(agencies(), "agencies")
                .noneBlank(outcomes(), "outcomes");
        CodeRange.check(faults, codesFrom(), codesTo());
        checkSizes(faults);
        checkFilters(faults);
        faults.throwIfAny();
    }

    private void checkSizes(Faults faults) {
        boolean ordered = creditsAtLeast().isEmpty()
                || creditsBelow()
                        .map(most -> most.compareTo(creditsAtLeast().orElseThrow()) > 0)
                        .orElse(true);
        faults.check(isAboveZero(creditsAtLeast()), "creditsAtLeast", "must be above zero")
                .check(isAboveZero(creditsBelow()), "creditsBelow", "must be above zero")
                .check(ordered, "creditsBelow", "leaves nothing above creditsAtLeast");
    }

    private void checkFilters(Faults faults) {
        faults.check(not().map(HoldingFilter::asks).orElse(true), "not", "excludes everything; name a condition");
        for (int i = 0; i < anyOf().size(); i++) {
            faults.check(anyOf().get(i).asks(), "anyOf/" + i, "selects everything; name a condition");
        }
    }

    /** Whether it has a condition at all. */
    boolean asks() {
        return !conditions().isEmpty();
    }

    private static boolean isAboveZero(Optional<Rational> amount) {
        return amount.isEmpty() || amount.orElseThrow().signum() > 0;
    }

    private static <T extends Comparable<? super T>> boolean ordered(Optional<T> low, Optional<T> high) {
        return low.isEmpty() || high.isEmpty() || low.orElseThrow().compareTo(high.orElseThrow()) <= 0;
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
