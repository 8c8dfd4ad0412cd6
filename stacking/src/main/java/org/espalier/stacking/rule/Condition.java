package org.espalier.stacking.rule;

import java.util.function.Function;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;

/**
 * One condition of a filter.
 *
 * @param datum what it looks at, as a message names it
 * @param words the condition in words
 * @param test the answer for a holding
 */
record Condition(String datum, String words, Function<CountedHolding, Answer> test) {

    Answer answer(CountedHolding holding) {
        return test.apply(holding);
    }
}
