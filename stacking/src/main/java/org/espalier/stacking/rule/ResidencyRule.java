package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.Measure;
import org.espalier.stacking.rule.Residence.Candidate;
import org.immutables.value.Value;

/** How many credits were earned at home: what a filter selects, of all credits or of the last so many. */
@DomainStyle
@Value.Immutable
@JsonTypeName("residency")
@JsonSerialize(as = ImmutableResidencyRule.class)
@JsonDeserialize(as = ImmutableResidencyRule.class)
abstract class ResidencyRule extends Rule {

    private static final Rational HUNDRED = Rational.of(100);

    ResidencyRule() {}

    /** The least number of credits. */
    abstract Optional<Rational> minimum();

    /** The least share, in percent. */
    abstract Optional<Rational> minimumShare();

    /** Of how many credits, counted back from the latest award; of all where that is empty. */
    abstract Optional<Rational> last();

    @Value.Default
    CreditSystem system() {
        return CreditSystem.ECTS;
    }

    abstract HoldingFilter filter();

    @Value.Check
    void check() {
        Faults.of("Rule residency")
                .checkBetween(
                        minimum().isPresent() || minimumShare().isPresent(),
                        "minimum",
                        "a minimum or a minimumShare is needed")
                .check(isPositive(minimum()), "minimum", "must be above zero")
                .check(isPositive(minimumShare()), "minimumShare", "must be above zero")
                .check(isAtMost(minimumShare(), Optional.of(HUNDRED)), "minimumShare", "a share is at most 100 %")
                .check(isPositive(last()), "last", "must be above zero")
                .check(isAtMost(minimum(), last()), "minimum", "is more than the last credits looked at")
                .throwIfAny();
    }

    private static boolean isPositive(Optional<Rational> amount) {
        return amount.map(Rational::signum).orElse(1) > 0;
    }

    private static boolean isAtMost(Optional<Rational> amount, Optional<Rational> most) {
        return amount.isEmpty() || most.isEmpty() || most.get().isAtLeast(amount.get());
    }

    @Override
    @Value.Lazy
    public String sentence() {
        String share = minimumShare().map(Sentences::percent).orElse("");
        String amount = minimum().map(least -> least + " " + unit()).orElse("");
        String least = amount + (amount.isEmpty() || share.isEmpty() ? "" : " and ") + share;
        return Sentences.join("at least " + least + of(), filter());
    }

    private String of() {
        String all = minimumShare().isPresent() ? " of all " + unit() : "";
        return last().map(credits -> " of the last " + credits + " " + unit()).orElse(all);
    }

    private String unit() {
        return Sentences.unit(system());
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        List<Candidate> candidates = counted.stream()
                .map(holding -> new Candidate(holding, filter().answer(holding), holding.credits(system())))
                .toList();
        Residence worst = Residence.of(candidates, last(), false);
        Residence best = Residence.of(candidates, last(), true);
        Verdict verdict = isMet(worst) ? Verdict.SATISFIED : isMet(best) ? Verdict.UNDETERMINED : Verdict.VIOLATED;
        Outcome outcome = Outcome.of("RESIDENCY", verdict)
                .with("required", required())
                .with("counted", fact(worst.selected(), best.selected(), candidates, true))
                .with(
                        "taken",
                        fact(worst.taken().min(best.taken()), worst.taken().max(best.taken()), candidates, false));
        Outcome told = Sentences.gap(outcome, gap(worst), unit());
        return List.of(verdict == Verdict.UNDETERMINED ? told.missing(missing(candidates, worst, best)) : told);
    }

    private boolean isMet(Residence residence) {
        boolean enough = minimum().map(residence.selected()::isAtLeast).orElse(true);
        return enough
                && residence.taken().signum() > 0
                && minimumShare().map(residence::reaches).orElse(true);
    }

    private Optional<Rational> gap(Residence worst) {
        return minimum().map(least -> least.minus(worst.selected())).filter(gap -> gap.signum() > 0);
    }

    /** An amount that is open where a holding of unknown size counts whole. */
    private Fact fact(Rational from, Rational to, List<Candidate> candidates, boolean selectedOnly) {
        boolean open = last().isEmpty()
                && candidates.stream()
                        .filter(candidate -> !selectedOnly || candidate.selected() != Answer.NO)
                        .anyMatch(candidate -> candidate.credits().to().isEmpty());
        return Span.fact(from, open ? Optional.empty() : Optional.of(to), unit());
    }

    private List<String> missing(List<Candidate> candidates, Residence worst, Residence best) {
        Missing missing = new Missing();
        Set<LocalDate> cuts = new HashSet<>();
        worst.boundary().ifPresent(cuts::add);
        best.boundary().ifPresent(cuts::add);
        for (Candidate candidate : candidates) {
            missing.add(filter(), candidate.selected(), candidate.holding());
            missing.add(Measure.CREDITS, candidate.credits(), candidate.holding());
            if (!cuts.isEmpty()) {
                order(candidate, candidates, cuts).ifPresent(datum -> missing.add(datum, candidate.holding()));
            }
        }
        return missing.sorted();
    }

    /** Which datum of a holding is missing to know whether it comes after others that may not count as it does. */
    private static Optional<String> order(Candidate one, List<Candidate> candidates, Set<LocalDate> cuts) {
        List<Candidate> tied =
                candidates.stream().filter(other -> other.isTied(one)).toList();
        Optional<LocalDate> day = one.holding().awardedOn();
        if (day.isEmpty()) {
            return tied.isEmpty() ? Optional.empty() : Optional.of("awarding date");
        }
        return cuts.contains(day.get())
                        && tied.stream()
                                .anyMatch(other -> other.holding().awardedOn().equals(day))
                ? Optional.of("place within the day")
                : Optional.empty();
    }

    @Override
    public Optional<Rule> changed(Threshold threshold) {
        return Thresholds.minimum(threshold, this::asking);
    }

    /** With another minimum: in percent where only a share is asked for, else in credits. */
    private Rule asking(Rational least) {
        ImmutableResidencyRule rule = (ImmutableResidencyRule) this;
        return minimum().isEmpty() ? rule.withMinimumShare(least) : rule.withMinimum(least);
    }

    @Override
    public List<Tally> tallies() {
        List<Tally> tallies = new ArrayList<>();
        minimum().ifPresent(least -> tallies.add(last().isPresent() ? ofTheLast(Optional.empty()) : ofAll(least)));
        minimumShare().ifPresent(share -> tallies.addAll(shares(share)));
        return tallies;
    }

    private Tally ofAll(Rational least) {
        return Tally.Sum.atLeast(least, unit(), filter(), HoldingAmount.selected(filter(), Measure.CREDITS, system()));
    }

    private Tally ofTheLast(Optional<Rational> share) {
        Rational least = share.isPresent() ? Rational.ZERO : minimum().orElseThrow();
        return new LastCredits(
                share.isPresent() ? "" : unit(),
                Optional.of(least),
                share,
                last().orElseThrow(),
                filter(),
                system(),
                minimumShare().isEmpty());
    }

    /** Of the last credits as of all a share asks for something to be there at all. */
    private List<Tally> shares(Rational share) {
        Bounds bounds = Bounds.included(Optional.of(share), Optional.empty());
        List<Tally> tallies = new ArrayList<>(Shares.tallies(bounds, filter(), Measure.CREDITS, system()));
        last().ifPresent(credits -> tallies.set(0, ofTheLast(Optional.of(share))));
        return tallies;
    }
}
