package org.espalier.stacking.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CreditValue;
import org.espalier.stacking.evaluation.Measure;

/**
 * What is selected among the last credits: so much of it, or such a share. It does not add up holding by holding, as a later
 * one pushes an earlier one out; but so much is selected where, from the last award backwards, the selected credits come to
 * the minimum before the others come to more than what it leaves.
 *
 * @param unit in what it is counted; empty for a share
 * @param minimum the least amount; zero for a share
 * @param percent the least share, in percent
 * @param last of how many credits
 * @param filter what is selected
 * @param in in which credit system
 * @param isAlone whether the amount is all that its rule asks for; a requirement is filled by what is selected only, then
 */
public record LastCredits(
        String unit,
        Optional<Rational> minimum,
        Optional<Rational> percent,
        Rational last,
        HoldingFilter filter,
        CreditSystem in,
        boolean isAlone)
        implements Tally {

    @Override
    public Optional<Rational> maximum() {
        return Optional.empty();
    }

    @Override
    public Optional<CreditSystem> system() {
        return Optional.of(in);
    }

    @Override
    public boolean isDivisible() {
        return true;
    }

    /** The selected credits that there must be among the last, if there are as many. */
    public Rational needed() {
        return percent.map(share -> last.times(share).dividedBy(Shares.HUNDRED)).orElseGet(minimum::orElseThrow);
    }

    /** As much is selected of all as of the last; for a share, anything at all. */
    @Override
    public Optional<Sum> implied() {
        HoldingAmount selected = HoldingAmount.selected(filter, Measure.CREDITS, in);
        return Optional.of(
                percent.isPresent()
                        ? Sum.positive(unit, filter, selected)
                        : Sum.atLeast(minimum.orElseThrow(), unit, filter, selected));
    }

    /** What it adds where all credits are looked at. */
    @Override
    public Range of(CountedHolding holding) {
        return amount().of(holding);
    }

    private HoldingAmount amount() {
        return percent.<HoldingAmount>map(share ->
                        new HoldingAmount.Balance(share.dividedBy(Shares.HUNDRED), filter, Measure.CREDITS, in))
                .orElseGet(() -> HoldingAmount.selected(filter, Measure.CREDITS, in));
    }

    private CreditValue credits(CountedHolding holding) {
        return holding.amount(Measure.CREDITS, in);
    }

    /** Its place, in the worst or the best case. */
    public Placed placed(CountedHolding holding, boolean best) {
        return Placed.of(holding, filter.answer(holding), credits(holding), best);
    }

    /** From how much to how much some holdings give, or how far they are above a share. */
    public Range of(Collection<CountedHolding> holdings) {
        Rational worst = amount(holdings, false);
        return new Range(worst, amount(holdings, true).max(worst));
    }

    private Rational amount(Collection<CountedHolding> holdings, boolean best) {
        List<Residence.Candidate> candidates = holdings.stream()
                .map(holding -> new Residence.Candidate(holding, filter.answer(holding), credits(holding)))
                .toList();
        Residence residence = Residence.of(candidates, Optional.of(last), best);
        return percent.map(residence::above).orElse(residence.selected());
    }

    /** What is not selected may push out what is. */
    @Override
    public boolean isAgainst(CountedHolding holding, boolean best) {
        return !placed(holding, best).isSelected();
    }

    @Override
    public boolean isExact(CountedHolding holding) {
        return filter.answer(holding) != Answer.UNKNOWN && credits(holding).isExact();
    }

    @Override
    public List<String> missing(CountedHolding holding) {
        List<String> data = new ArrayList<>(filter.missing(holding));
        if (!credits(holding).isExact()) {
            data.add("workload");
        }
        return data;
    }

    /** Whether of two holdings one may be selected and the other not, and nobody knows which of them is the later one. */
    public boolean isTied(CountedHolding one, CountedHolding other) {
        return Residence.mayDiffer(filter.answer(one), filter.answer(other))
                && !one.id().equals(other.id())
                && !Awarded.areInOrder(one, other);
    }

    /** Which datum of the first of two that are tied would tell it; empty where one of the other would. */
    public Optional<String> tie(CountedHolding one, CountedHolding other) {
        if (one.awardedOn().isEmpty()) {
            return Optional.of("awarding date");
        }
        return one.awardedOn().equals(other.awardedOn()) ? Optional.of("place within the day") : Optional.empty();
    }
}
