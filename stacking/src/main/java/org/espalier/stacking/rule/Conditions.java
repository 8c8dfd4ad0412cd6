package org.espalier.stacking.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;

/** The conditions that a filter is made of, cheapest first. */
final class Conditions {

    private final List<Condition> all = new ArrayList<>();

    private Conditions() {}

    static List<Condition> of(HoldingFilter filter) {
        Conditions conditions = new Conditions();
        MarkConditions.of(filter, conditions);
        SizeConditions.of(filter, conditions);
        OriginConditions.of(filter, conditions);
        ContentConditions.of(filter, conditions);
        QualityConditions.of(filter, conditions);
        NameConditions.of(filter, conditions);
        DayConditions.of(filter, conditions);
        FilterConditions.of(filter, conditions);
        return List.copyOf(conditions.all);
    }

    void add(Condition condition) {
        all.add(condition);
    }

    void add(String datum, String words, Function<CountedHolding, Answer> test) {
        add(Condition.on(datum, words, test));
    }

    /** A condition, if anything is wanted. */
    void add(String datum, String words, Set<?> wanted, Function<CountedHolding, Answer> test) {
        if (!wanted.isEmpty()) {
            add(datum, words(words, wanted), test);
        }
    }

    /** A condition, if anything is wanted, on what may not be told. */
    <T> void oneOf(String datum, String words, Set<T> wanted, Function<CountedHolding, ? extends Collection<T>> told) {
        add(datum, words, wanted, holding -> Told.oneOf(told.apply(holding), wanted));
    }

    static String words(String prefix, Collection<?> wanted) {
        return prefix + wanted.stream().map(Conditions::spoken).collect(Collectors.joining(" or "));
    }

    private static String spoken(Object value) {
        return value instanceof Enum<?> constant
                ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-')
                : value.toString();
    }
}
