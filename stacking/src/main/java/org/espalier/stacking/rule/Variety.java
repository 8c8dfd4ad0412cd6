package org.espalier.stacking.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.espalier.core.level.EqfLevel;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;

/**
 * The values that an attribute has in the holdings that a filter selects. A value that is not known may be one that is
 * there already, or a new one.
 */
final class Variety {

    private static final Comparator<Value> EXACTEST_FIRST =
            Comparator.comparing(value -> value.trait().exactness(), Comparator.reverseOrder());

    private final Attribute attribute;
    private final List<Value> values = new ArrayList<>();
    private final Missing missing = new Missing();

    /**
     * One value of one holding.
     *
     * @param holding the holding
     * @param trait its value
     * @param sure whether the holding is selected; else it only may be
     */
    record Value(CountedHolding holding, Trait trait, boolean sure) {}

    Variety(CountedHoldings counted, HoldingFilter filter, Attribute attribute) {
        this.attribute = attribute;
        for (CountedHolding holding : counted.all()) {
            Answer selected = filter.answer(holding);
            if (selected != Answer.NO) {
                missing.add(filter, selected, holding);
                Traits.of(holding, attribute)
                        .forEach(trait -> values.add(new Value(holding, trait, selected == Answer.YES)));
            }
        }
        nameOpen();
    }

    /** Names the data that leave open whether two values are one. */
    private void nameOpen() {
        for (int i = 0; i < values.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (values.get(i).trait().same(values.get(j).trait()) == Answer.UNKNOWN) {
                    nameOpen(values.get(i));
                    nameOpen(values.get(j));
                }
            }
        }
    }

    private void nameOpen(Value value) {
        if (value.trait().isOpen()) {
            missing.add(attribute.datum(), value.holding());
        }
    }

    /** All values of all holdings, in the order of the holdings. */
    List<Value> values() {
        return values;
    }

    /** What is not known. */
    Missing missing() {
        return missing;
    }

    /** The least number of different values: those of which each two differ for sure. */
    int least() {
        List<Trait> different = new ArrayList<>();
        values.stream()
                .filter(Value::sure)
                .sorted(EXACTEST_FIRST)
                .map(Value::trait)
                .filter(trait -> different.stream().noneMatch(trait::mayBe))
                .forEach(different::add);
        return different.size();
    }

    /** The largest number of different values: those of which no two are the same for sure. */
    int most() {
        List<Trait> different = new ArrayList<>();
        values.stream()
                .map(Value::trait)
                .filter(trait -> different.stream().noneMatch(other -> trait.same(other) == Answer.YES))
                .forEach(different::add);
        int levels = EqfLevel.values().length;
        return attribute == Attribute.LEVEL ? Math.min(different.size(), levels) : different.size();
    }

    /** What is known of the values of the holdings that are surely selected. */
    Set<String> known() {
        Set<String> known = new TreeSet<>();
        values.stream()
                .filter(Value::sure)
                .map(value -> value.trait().text())
                .filter(text -> !text.isEmpty())
                .forEach(known::add);
        return known;
    }
}
