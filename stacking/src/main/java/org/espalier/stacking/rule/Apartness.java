package org.espalier.stacking.rule;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.espalier.core.field.FieldOfStudy;

/** Tells of two filters by their conditions alone that no holding can be selected by both. */
final class Apartness {

    /** What a holding has one of, or none. */
    private static final List<Function<HoldingFilter, Optional<Boolean>>> EITHER = List.of(
            HoldingFilter::fullDegree,
            HoldingFilter::assessed,
            HoldingFilter::creditBearing,
            HoldingFilter::recognised);

    private static final List<Function<HoldingFilter, Optional<?>>> SINGLE = List.of(
            HoldingFilter::codesFrom,
            HoldingFilter::codesTo,
            HoldingFilter::fullDegree,
            HoldingFilter::assessed,
            HoldingFilter::creditBearing,
            HoldingFilter::recognised,
            HoldingFilter::not);

    private static final List<Function<HoldingFilter, Set<?>>> SEVERAL = List.of(
            HoldingFilter::tags,
            HoldingFilter::credentials,
            HoldingFilter::codes,
            HoldingFilter::codePatterns,
            HoldingFilter::titles,
            HoldingFilter::titlePatterns,
            HoldingFilter::awardingBodies,
            HoldingFilter::organisationKinds,
            HoldingFilter::registers,
            HoldingFilter::providers,
            HoldingFilter::countries,
            HoldingFilter::origins,
            HoldingFilter::offerForms,
            HoldingFilter::languages,
            HoldingFilter::modes,
            HoldingFilter::assessmentTypes,
            HoldingFilter::supervision,
            HoldingFilter::qualityAssurance,
            HoldingFilter::agencies,
            HoldingFilter::outcomes,
            HoldingFilter::states);

    private Apartness() {}

    /** Whether no holding can be selected by both; false where the conditions do not show it. */
    static boolean excludes(HoldingFilter one, HoldingFilter other) {
        return isOutside(one, other) || isOutside(other, one);
    }

    private static boolean isOutside(HoldingFilter one, HoldingFilter other) {
        return isBelow(one, other)
                || isTheOpposite(one, other)
                || one.not().map(without -> implies(other, without)).orElse(false)
                || isInNone(one, other);
    }

    private static boolean isBelow(HoldingFilter one, HoldingFilter other) {
        return isLess(one.levelAtMost(), other.levelAtLeast())
                || isLess(one.awardedTo(), other.awardedFrom())
                || isLess(one.creditsBelow(), other.creditsAtLeast())
                || (one.creditsBelow().isPresent() && one.creditsBelow().equals(other.creditsAtLeast()));
    }

    private static <T extends Comparable<? super T>> boolean isLess(Optional<T> highest, Optional<T> lowest) {
        return highest.isPresent()
                && lowest.isPresent()
                && highest.orElseThrow().compareTo(lowest.orElseThrow()) < 0;
    }

    private static boolean isTheOpposite(HoldingFilter one, HoldingFilter other) {
        boolean states = !one.states().isEmpty() && !other.states().isEmpty();
        return EITHER.stream()
                        .anyMatch(of -> of.apply(one)
                                .map(wanted -> of.apply(other).equals(Optional.of(!wanted)))
                                .orElse(false))
                || (states && Collections.disjoint(one.states(), other.states()));
    }

    /** Whether each of the choices of one is outside of the other. */
    private static boolean isInNone(HoldingFilter one, HoldingFilter other) {
        return !one.anyOf().isEmpty() && one.anyOf().stream().allMatch(choice -> excludes(choice, other));
    }

    /** Whether a filter selects nothing that another does not select. */
    static boolean implies(HoldingFilter narrow, HoldingFilter wide) {
        return narrow.equals(wide)
                || (isWithin(narrow, wide)
                        && SINGLE.stream().allMatch(of -> isAsNarrow(of.apply(narrow), of.apply(wide)))
                        && SEVERAL.stream().allMatch(of -> isAsNarrow(of.apply(narrow), of.apply(wide)))
                        && isInFields(narrow.fields(), wide.fields())
                        && (wide.anyOf().isEmpty()
                                || wide.anyOf().stream().anyMatch(choice -> implies(narrow, choice))));
    }

    /** Whether the ranges of one lie within those of another. */
    private static boolean isWithin(HoldingFilter narrow, HoldingFilter wide) {
        return isFrom(narrow.levelAtLeast(), wide.levelAtLeast())
                && isTo(narrow.levelAtMost(), wide.levelAtMost())
                && isFrom(narrow.awardedFrom(), wide.awardedFrom())
                && isTo(narrow.awardedTo(), wide.awardedTo())
                && isFrom(narrow.creditsAtLeast(), wide.creditsAtLeast())
                && isTo(narrow.creditsBelow(), wide.creditsBelow());
    }

    private static <T extends Comparable<? super T>> boolean isFrom(Optional<T> narrow, Optional<T> wide) {
        return wide.isEmpty()
                || narrow.map(low -> low.compareTo(wide.orElseThrow()) >= 0).orElse(false);
    }

    private static <T extends Comparable<? super T>> boolean isTo(Optional<T> narrow, Optional<T> wide) {
        return wide.isEmpty()
                || narrow.map(high -> high.compareTo(wide.orElseThrow()) <= 0).orElse(false);
    }

    /** A field is within every field whose code its own begins with. */
    private static boolean isInFields(Set<FieldOfStudy> narrow, Set<FieldOfStudy> wide) {
        return wide.isEmpty() || (!narrow.isEmpty() && narrow.stream().allMatch(field -> isWithinAny(field, wide)));
    }

    private static boolean isWithinAny(FieldOfStudy field, Set<FieldOfStudy> wide) {
        return wide.stream().anyMatch(one -> field.code().startsWith(one.code()));
    }

    private static boolean isAsNarrow(Optional<?> narrow, Optional<?> wide) {
        return wide.isEmpty() || wide.equals(narrow);
    }

    /** Of several values one is enough, so that fewer are narrower. */
    private static boolean isAsNarrow(Set<?> narrow, Set<?> wide) {
        return wide.isEmpty() || (!narrow.isEmpty() && wide.containsAll(narrow));
    }
}
