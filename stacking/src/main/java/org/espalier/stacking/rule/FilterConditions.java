package org.espalier.stacking.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;

/** Conditions that are filters themselves. */
final class FilterConditions {

    private FilterConditions() {}

    static void of(HoldingFilter filter, Conditions conditions) {
        filter.not()
                .ifPresent(without -> conditions.add(new Condition(
                        "not " + words(without),
                        holding -> without.answer(holding).not(),
                        without::missing)));
        List<HoldingFilter> choices = filter.anyOf();
        if (!choices.isEmpty()) {
            conditions.add(new Condition(
                    choices.stream().map(FilterConditions::words).collect(Collectors.joining(" or ")),
                    holding -> any(choices, holding),
                    holding -> missing(choices, holding)));
        }
    }

    /** A filter in words, in parentheses where its own words could be mixed up with those around it. */
    private static String words(HoldingFilter filter) {
        String words = filter.sentence();
        return words.contains(" or ") || words.contains(", ") ? "(" + words + ")" : words;
    }

    private static Answer any(List<HoldingFilter> choices, CountedHolding holding) {
        Answer answer = Answer.NO;
        for (HoldingFilter choice : choices) {
            answer = answer.or(choice.answer(holding));
        }
        return answer;
    }

    private static List<String> missing(List<HoldingFilter> choices, CountedHolding holding) {
        List<String> data = new ArrayList<>();
        for (HoldingFilter choice : choices) {
            for (String datum : choice.missing(holding)) {
                if (!data.contains(datum)) {
                    data.add(datum);
                }
            }
        }
        return data;
    }
}
