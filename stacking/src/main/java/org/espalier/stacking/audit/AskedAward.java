package org.espalier.stacking.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.exact.Rational;
import org.espalier.core.level.EqfLevel;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.Evaluation;
import org.jspecify.annotations.Nullable;

/**
 * An award as it is asked for: what does not depend on a learner is made once, for any number of them.
 *
 * <p>This class is thread-safe; whoever asks at the same time finds the same.
 */
public final class AskedAward {

    private final Award award;
    private final Circumstances circumstances;
    private final Costs costs;

    /** For the day that was asked for last. */
    private volatile @Nullable AwardFrame last;

    private AskedAward(Award award, Circumstances circumstances, Costs costs) {
        this.award = award;
        this.circumstances = circumstances;
        this.costs = costs;
    }

    /**
     * An award that is asked for.
     *
     * @param circumstances what is known of the case beside the holdings
     * @param costs what it costs to use a holding; nothing unless told
     */
    public static AskedAward of(Award award, Circumstances circumstances, Map<CredentialId, Rational> costs) {
        return new AskedAward(award, circumstances, new Costs(costs));
    }

    Award award() {
        return award;
    }

    /** What a learner holds, ready to be audited for a day. */
    Prepared with(Portfolio portfolio, LocalDate day) {
        AwardFrame frame = frame(day);
        if (circumstances.exceptions().isEmpty() && !frame.looksAtOthers()) {
            return with(portfolio, frame, CountedHoldings.of(portfolio.holdings(), frame.evaluation()));
        }
        CountedHoldings counted = CountedHoldings.of(portfolio.holdings(), award.evaluation(day, circumstances));
        return with(portfolio, new AwardFrame(award, counted), counted);
    }

    /** The same as if some data were known. */
    Prepared supposing(Supposed data, Portfolio portfolio, Evaluation known) {
        Evaluation evaluation =
                data.facts().isEmpty() ? known : award.evaluation(known.day(), circumstances.telling(data.facts()));
        List<CountedHolding> holdings = new ArrayList<>();
        for (Holding holding : portfolio.holdings()) {
            CountedHolding plain = CountedHolding.of(holding, evaluation);
            EqfLevel level = data.levels().get(holding.id());
            holdings.add(level == null ? plain : plain.supposing(level));
        }
        return with(portfolio, holdings, evaluation);
    }

    /** The same as if some data of single holdings were other. */
    Prepared supposing(UnaryOperator<CountedHolding> as, Portfolio portfolio, Evaluation known) {
        List<CountedHolding> holdings = new ArrayList<>();
        portfolio.holdings().forEach(holding -> holdings.add(as.apply(CountedHolding.of(holding, known))));
        return with(portfolio, holdings, known);
    }

    private Prepared with(Portfolio portfolio, List<CountedHolding> holdings, Evaluation evaluation) {
        CountedHoldings counted = CountedHoldings.counted(holdings, evaluation);
        return with(portfolio, new AwardFrame(award, counted), counted);
    }

    private Prepared with(Portfolio portfolio, AwardFrame frame, CountedHoldings counted) {
        AwardTree tree = new AwardTree(frame, counted);
        List<Candidate> candidates = Screening.of(tree, portfolio);
        return new Prepared(this, portfolio, tree, candidates, new Lowering(tree, candidates, costs));
    }

    /** What the award lets hope for, on the day of a frame of it. */
    Outlook outlook(AwardFrame frame) {
        return circumstances.exceptions().isEmpty()
                ? frame(frame.evaluation().day()).outlook()
                : frame.outlook();
    }

    private AwardFrame frame(LocalDate day) {
        AwardFrame known = last;
        if (known == null || !known.evaluation().day().equals(day)) {
            known = new AwardFrame(award, CountedHoldings.of(List.of(), award.evaluation(day, circumstances)));
            last = known;
        }
        return known;
    }
}
