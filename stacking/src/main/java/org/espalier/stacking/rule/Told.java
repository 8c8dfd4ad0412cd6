package org.espalier.stacking.rule;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;

/** Answers from what is told of a holding. */
final class Told {

    private Told() {}

    /** Yes where one of those told is wanted; no only where all are told. */
    static Answer among(boolean oneIsWanted, boolean allAreTold) {
        return oneIsWanted || allAreTold ? Answer.of(oneIsWanted) : Answer.UNKNOWN;
    }

    /** Unknown where nothing is told; what is told is taken for all there is. */
    static <T> Answer oneOf(Collection<T> told, Set<T> wanted) {
        return among(isAnyIn(told, wanted), !told.isEmpty());
    }

    static <T> boolean isAnyIn(Collection<T> told, Set<T> wanted) {
        for (T one : told) {
            if (wanted.contains(one)) {
                return true;
            }
        }
        return false;
    }

    /** The test of a datum that may be missing. */
    static <T> Function<CountedHolding, Answer> test(
            Function<CountedHolding, Optional<T>> datum, Predicate<? super T> test) {
        return holding -> {
            Optional<T> told = datum.apply(holding);
            return told.isPresent() ? Answer.of(test.test(told.orElseThrow())) : Answer.UNKNOWN;
        };
    }

    static <T> List<T> list(Optional<T> value) {
        return value.map(List::of).orElseGet(List::of);
    }
}
