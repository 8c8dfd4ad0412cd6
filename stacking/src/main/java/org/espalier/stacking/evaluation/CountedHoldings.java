package org.espalier.stacking.evaluation;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Holding;

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
    private final Evaluation evaluation;
    private final Exceptions exceptions;

    CountedHoldings(List<CountedHolding> holdings, Evaluation evaluation, Exceptions exceptions) {
        this.holdings = holdings;
        this.evaluation = evaluation;
        this.exceptions = exceptions;
    }

    /** Holdings as they count in an evaluation. */
    public static CountedHoldings of(Collection<Holding> holdings, Evaluation evaluation) {
        CountedHolding[] counted = new CountedHolding[holdings.size()];
        int next = 0;
        for (Holding holding : holdings) {
            counted[next++] = CountedHolding.of(holding, evaluation);
        }
        return sorted(counted, evaluation);
    }

    /** Holdings that are counted already, all of the same evaluation. */
    public static CountedHoldings counted(Collection<CountedHolding> holdings, Evaluation evaluation) {
        return sorted(holdings.toArray(CountedHolding[]::new), evaluation);
    }

    private static CountedHoldings sorted(CountedHolding[] holdings, Evaluation evaluation) {
        if (!isSorted(holdings)) {
            Arrays.sort(holdings, BY_ID);
        }
        return Exceptions.applied(List.of(holdings), evaluation);
    }

    private static boolean isSorted(CountedHolding[] holdings) {
        for (int i = 1; i < holdings.length; i++) {
            if (holdings[i - 1].id().compareTo(holdings[i].id()) > 0) {
                return false;
            }
        }
        return true;
    }

    /** The holdings, sorted by id. */
    public List<CountedHolding> all() {
        return holdings;
    }

    /** The holdings, sorted by id, one after the other. */
    public Stream<CountedHolding> stream() {
        return holdings.stream();
    }

    /** In which evaluation they count: the day, the receiver, and what else is known of the case. */
    public Evaluation evaluation() {
        return evaluation;
    }

    /** Whether a credential is among the holdings, counting or blocked by an exception. */
    public boolean holds(CredentialId credential) {
        return exceptions.holdings().stream().anyMatch(holding -> holding.id().equals(credential));
    }

    /** The exceptions in force: the later decision after the earlier, then by id. */
    public List<CaseDecision> exceptions() {
        return exceptions.inForce();
    }

    /** Those exceptions by which these holdings count as they do. */
    public List<CaseDecision> applied() {
        return exceptions.applied();
    }

    /** The same holdings as more of the exceptions let them count; where two differ, the one applied later prevails. */
    public CountedHoldings applying(Collection<CaseDecision> more) {
        return exceptions.applying(more);
    }

    /** The same holdings as if some of the exceptions had not been decided, for comparison. */
    public CountedHoldings without(Collection<CaseDecision> decisions) {
        return exceptions.without(decisions);
    }

    /** Whether they are looked at only to compare, as if some exception had not been decided. */
    public boolean isComparison() {
        return exceptions.comparison();
    }

    /** The same holdings, and uses of them, without those that only count because an exception forces them. */
    public CountedHoldings withoutForced() {
        return exceptions.withoutForced();
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
