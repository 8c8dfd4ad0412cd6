package org.espalier.stacking.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.espalier.core.credential.Holding;
import org.jspecify.annotations.Nullable;

/**
 * What rules look at: holdings as they count in one evaluation, sorted by id, so that no rule depends on the order in
 * which they came.
 *
 * <pre>{@code
 * CountedHoldings counted = CountedHoldings.of(portfolio.holdings(), Evaluation.on(day));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CountedHoldings {

    private static final Comparator<CountedHolding> BY_ID = Comparator.comparing(CountedHolding::id);

    private final List<CountedHolding> holdings;
    private @Nullable List<CountedHolding> sorted;
    private final Evaluation evaluation;

    private CountedHoldings(List<CountedHolding> holdings, Evaluation evaluation) {
        this.holdings = holdings;
        this.evaluation = evaluation;
    }

    /** Holdings as they count in an evaluation. */
    public static CountedHoldings of(Collection<Holding> holdings, Evaluation evaluation) {
        List<CountedHolding> counted = new ArrayList<>(holdings.size());
        for (Holding holding : holdings) {
            counted.add(CountedHolding.of(holding, evaluation));
        }
        return new CountedHoldings(Collections.unmodifiableList(counted), evaluation);
    }

    /** Holdings that are counted already, all of the same evaluation. */
    public static CountedHoldings counted(Collection<CountedHolding> holdings, Evaluation evaluation) {
        return new CountedHoldings(List.copyOf(holdings), evaluation);
    }

    /** The holdings, sorted by id. */
    public List<CountedHolding> all() {
        List<CountedHolding> known = sorted;
        if (known == null) {
            known = holdings.stream().sorted(BY_ID).toList();
            sorted = known;
        }
        return known;
    }

    /** The holdings in any order, for what no order can change, such as a sum. */
    public List<CountedHolding> unordered() {
        return holdings;
    }

    /** The holdings, sorted by id, one after the other. */
    public Stream<CountedHolding> stream() {
        return all().stream();
    }

    /** In which evaluation they count: the day, the receiver, and what else is known of the case. */
    public Evaluation evaluation() {
        return evaluation;
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return holdings.isEmpty();
    }

    /** How many there are. */
    public int size() {
        return holdings.size();
    }
}
