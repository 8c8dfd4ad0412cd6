package org.espalier.stacking.evaluation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.espalier.core.credential.CredentialId;
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

    /** In the order in which they came. */
    private final List<CountedHolding> given;

    private final Evaluation evaluation;

    /** Absent where no exception is in force and none is left out for comparison. */
    private final @Nullable Exceptions exceptions;

    /** Sorted by id, once somebody asks for the order; whoever asks at the same time finds the same. */
    private @Nullable List<CountedHolding> sorted;

    CountedHoldings(List<CountedHolding> holdings, Evaluation evaluation, @Nullable Exceptions exceptions) {
        this.given = holdings;
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
        return Exceptions.applied(List.of(counted), evaluation);
    }

    /** Holdings that are counted already, all of the same evaluation. */
    public static CountedHoldings counted(Collection<CountedHolding> holdings, Evaluation evaluation) {
        return Exceptions.applied(List.copyOf(holdings), evaluation);
    }

    private static List<CountedHolding> sorted(List<CountedHolding> holdings) {
        return isSorted(holdings) ? holdings : holdings.stream().sorted(BY_ID).toList();
    }

    private static boolean isSorted(List<CountedHolding> holdings) {
        for (int i = 1; i < holdings.size(); i++) {
            if (holdings.get(i - 1).id().compareTo(holdings.get(i).id()) > 0) {
                return false;
            }
        }
        return true;
    }

    /** The holdings, sorted by id. */
    public List<CountedHolding> all() {
        List<CountedHolding> known = sorted;
        if (known == null) {
            known = sorted(given);
            sorted = known;
        }
        return known;
    }

    /** The holdings, for whom their order means nothing. */
    public List<CountedHolding> inAnyOrder() {
        return given;
    }

    /** The holdings, sorted by id, one after the other. */
    public Stream<CountedHolding> stream() {
        return all().stream();
    }

    /** In which evaluation they count: the day, the receiver, and what else is known of the case. */
    public Evaluation evaluation() {
        return evaluation;
    }

    /** Whether a credential is among the holdings, counting or blocked by an exception. */
    public boolean holds(CredentialId credential) {
        return view().holdings().stream().anyMatch(holding -> holding.id().equals(credential));
    }

    /** The exceptions in force: the later decision after the earlier, then by id. */
    public List<CaseDecision> exceptions() {
        return exceptions == null ? List.of() : exceptions.inForce();
    }

    /** Those exceptions by which these holdings count as they do. */
    public List<CaseDecision> applied() {
        return exceptions == null ? List.of() : exceptions.applied();
    }

    /** The same holdings as more of the exceptions let them count; where two differ, the one applied later prevails. */
    public CountedHoldings applying(Collection<CaseDecision> more) {
        return view().applying(more);
    }

    /** The same holdings as if some of the exceptions had not been decided, for comparison. */
    public CountedHoldings without(Collection<CaseDecision> decisions) {
        return view().without(decisions);
    }

    /** Whether they are looked at only to compare, as if some exception had not been decided. */
    public boolean isComparison() {
        return exceptions != null && exceptions.comparison();
    }

    /** The same holdings, and uses of them, without those that only count because an exception forces them. */
    public CountedHoldings withoutForced() {
        return view().withoutForced();
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return given.isEmpty();
    }

    /** How many there are. */
    public int size() {
        return given.size();
    }

    private Exceptions view() {
        return exceptions == null ? Exceptions.none(given, evaluation) : exceptions;
    }
}
