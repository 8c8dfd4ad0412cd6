package org.espalier.stacking.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.rule.Ceiling;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.Parting;
import org.espalier.stacking.rule.Tally;

/**
 * How rules of kind maximum cut a sum that stands beside them: what each selects is a part of it, and the rest is one more, of
 * which everything counts. Where exceptions put a holding under several of them, the first by its id cuts it.
 *
 * @param policies the rules that cut
 * @param of what the sum selects
 */
record CutByMaxima(List<Decided> policies, HoldingFilter of) implements Parting {

    /** What is asked, with others, beside some policies: cut, where some of them cut it. */
    static Tally of(Tally tally, List<Tally> asked, List<Decided> policies) {
        List<Decided> cutting = Decided.byId(policies).stream()
                .filter(policy -> policy.ceiling()
                        .map(ceiling -> ceiling.cuts(tally, asked))
                        .orElse(false))
                .toList();
        return cutting.isEmpty() ? tally : ((Tally.Sum) tally).in(new CutByMaxima(cutting, tally.filter()));
    }

    private static Ceiling ceiling(Decided policy) {
        return policy.ceiling().orElseThrow();
    }

    @Override
    public List<Optional<Rational>> maxima() {
        List<Optional<Rational>> maxima = new ArrayList<>();
        policies.forEach(policy -> maxima.add(Optional.of(ceiling(policy).most())));
        maxima.add(Optional.empty());
        return maxima;
    }

    /** Unknown data turn out against it: what may be cut is cut, and counts for nothing where two may cut it. */
    @Override
    public List<Integer> sure(CountedHolding holding) {
        List<Integer> certain = cutting(holding, Answer.YES);
        List<Integer> cutting = certain.isEmpty() ? cutting(holding, Answer.UNKNOWN) : certain.subList(0, 1);
        return cutting.isEmpty() ? rest() : cutting.size() == 1 ? cutting : List.of();
    }

    @Override
    public List<Integer> possible(CountedHolding holding) {
        List<Integer> certain = cutting(holding, Answer.YES);
        return certain.isEmpty() ? rest() : certain.subList(0, 1);
    }

    private List<Integer> rest() {
        return List.of(policies.size());
    }

    private List<Integer> cutting(CountedHolding holding, Answer wanted) {
        CountedHolding plain = holding.untreated();
        return IntStream.range(0, policies.size())
                .filter(number -> answer(policies.get(number), plain) == wanted)
                .boxed()
                .toList();
    }

    /** Whether a rule cuts a holding, which none does that is blocked there or is to count whatever stands against it. */
    private static Answer answer(Decided policy, CountedHolding plain) {
        return policy.holding(plain)
                .filter(holding -> !holding.isForced())
                .map(ceiling(policy).filter()::answer)
                .orElse(Answer.NO);
    }

    /** The rule that cuts a part. */
    @Override
    public String name(int part) {
        return part < policies.size() ? policies.get(part).use().id() : "";
    }

    @Override
    public String label(int part) {
        return part < policies.size()
                ? credentials(ceiling(policies.get(part)).filter()) + " (rule " + name(part) + ")"
                : "";
    }

    private static String credentials(HoldingFilter filter) {
        return ("credentials " + filter.sentence()).strip();
    }

    @Override
    public Optional<HoldingFilter> filter(int part) {
        return part < policies.size()
                ? Optional.of(ceiling(policies.get(part)).filter())
                : Optional.empty();
    }

    @Override
    public boolean isClosedAfter(int part, LocalDate day) {
        return part < policies.size()
                ? ceiling(policies.get(part)).filter().isClosedAfter(day)
                : policies.stream()
                        .anyMatch(policy -> takesAllAfter(ceiling(policy).filter(), day));
    }

    private boolean takesAllAfter(HoldingFilter filter, LocalDate day) {
        return filter.selectsAllAfter(day) || filter.covers(of);
    }

    @Override
    public List<String> missing(CountedHolding holding) {
        CountedHolding plain = holding.untreated();
        return policies.stream()
                .flatMap(policy -> policy.holding(plain).stream()
                        .flatMap(counted -> ceiling(policy).filter().missing(counted).stream()))
                .distinct()
                .toList();
    }
}
