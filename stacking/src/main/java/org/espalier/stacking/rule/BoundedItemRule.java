package org.espalier.stacking.rule;

import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;

/** A rule that compares an amount of each holding alone, which a filter selects, with a least and a most. */
abstract class BoundedItemRule extends BoundedRule implements HoldingRule {

    BoundedItemRule() {}

    /** To which holdings it applies. */
    abstract HoldingFilter filter();

    /** The code of its findings. */
    abstract String code();

    /** What it says of a holding to which it applies. */
    abstract Judgement judge(CountedHolding holding);

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        return PerItem.evaluate(code(), this, counted);
    }

    @Override
    void tell(CountedHoldings counted, Findings findings) {
        PerItem.tell(code(), this, counted, findings);
    }

    @Override
    List<String> doubts(CountedHoldings counted) {
        return PerItem.doubts(filter(), counted, holding -> verdictOf(holding) != Verdict.NOT_APPLICABLE);
    }

    @Override
    public Verdict verdictOf(CountedHolding holding) {
        Answer selected = filter().answer(holding);
        return selected == Answer.NO ? Verdict.NOT_APPLICABLE : PerItem.judged(selected, judgement(holding));
    }

    /** The verdict alone of what {@link #judge} says. */
    Verdict judgement(CountedHolding holding) {
        return judge(holding).verdict();
    }

    @Override
    public Outcome evaluate(CountedHolding holding) {
        return filter().answer(holding) == Answer.NO
                ? Outcome.of(code(), Verdict.NOT_APPLICABLE).about(holding)
                : judge(holding).outcome(code(), required(), holding, filter());
    }

    /** An amount between two, the second of which may be open. */
    static Fact range(Rational from, Optional<Rational> to, String unit) {
        return to.map(most -> Fact.of(from, most, unit))
                .orElseGet(() -> Fact.of(from.signum() == 0 ? "unknown" : "at least " + from + " " + unit));
    }

    @Override
    public Optional<HoldingRule> perHolding() {
        return Optional.of(this);
    }
}
