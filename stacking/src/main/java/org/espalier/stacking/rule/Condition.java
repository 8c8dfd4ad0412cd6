package org.espalier.stacking.rule;

import java.util.List;
import java.util.function.Function;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;

/**
 * One condition of a filter.
 *
 * @param words the condition in words
 * @param test the answer for a holding
 * @param data what a holding must tell for another answer than unknown, as a message names it
 */
record Condition(String words, Function<CountedHolding, Answer> test, Function<CountedHolding, List<String>> data) {

    /** A condition on one datum. */
    static Condition on(String datum, String words, Function<CountedHolding, Answer> test) {
        List<String> data = List.of(datum);
        return new Condition(words, test, holding -> data);
    }

    Answer answer(CountedHolding holding) {
        return test.apply(holding);
    }
}
