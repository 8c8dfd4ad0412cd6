package org.espalier.stacking.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.Measure;

/**
 * Parts that filters select. What an exception lets count although no filter selects it is in the first part, as the exception
 * names none.
 *
 * @param names what the parts are called
 * @param filters what each part selects
 * @param maxima how much of each part counts at most
 */
record PartFilters(List<String> names, List<HoldingFilter> filters, List<Optional<Rational>> maxima)
        implements Parting {

    /** The parts from whose filters a holding gets an answer. */
    List<Integer> of(CountedHolding holding, Answer wanted) {
        if (!holding.isAdmitted() || filters.size() == 1) {
            return answering(holding, wanted);
        }
        CountedHolding plain = holding.unadmitted();
        boolean selected = !answering(plain, Answer.YES).isEmpty();
        return selected ? answering(plain, wanted) : wanted == Answer.YES ? List.of(0) : List.of();
    }

    private List<Integer> answering(CountedHolding holding, Answer wanted) {
        List<Integer> parts = new ArrayList<>(1);
        for (int part = 0; part < filters.size(); part++) {
            if (filters.get(part).answer(holding) == wanted) {
                parts.add(part);
            }
        }
        return parts;
    }

    @Override
    public List<Integer> sure(CountedHolding holding) {
        List<Integer> sure = of(holding, Answer.YES);
        return sure.isEmpty() ? sure : sure.subList(0, 1);
    }

    @Override
    public List<Integer> possible(CountedHolding holding) {
        List<Integer> sure = sure(holding);
        return sure.isEmpty() ? of(holding, Answer.UNKNOWN) : sure;
    }

    @Override
    public String name(int part) {
        return names.get(part);
    }

    @Override
    public String label(int part) {
        return NamedFilter.of(name(part), filters.get(part)).sentence();
    }

    @Override
    public Optional<HoldingFilter> filter(int part) {
        return Optional.of(filters.get(part));
    }

    @Override
    public boolean isClosedAfter(int part, LocalDate day) {
        return filters.get(part).isClosedAfter(day);
    }

    @Override
    public List<String> missing(CountedHolding holding) {
        return filters.stream()
                .flatMap(filter -> filter.missing(holding).stream())
                .distinct()
                .toList();
    }

    /** What bounds ask of all parts together. */
    List<Tally> tallies(Bounds bounds, Measure measure, CreditSystem system) {
        HoldingFilter filter = together();
        HoldingAmount amount = HoldingAmount.selected(filter, measure, system);
        return Tally.Sum.within(bounds, Sentences.unit(measure, system), filter, amount).stream()
                .<Tally>map(tally -> ((Tally.Sum) tally).in(this))
                .toList();
    }

    /** What any of the parts selects. */
    HoldingFilter together() {
        return filters.size() == 1
                ? filters.get(0)
                : HoldingFilter.builder().addAllAnyOf(filters).build();
    }

    /** Why no audit can follow a rule of these parts, if none can: credits in two of them may be split between them. */
    Optional<String> obstacle(String kind) {
        List<Integer> two = overlapping();
        return two.isEmpty()
                ? Optional.empty()
                : Optional.of("a rule of kind " + kind + " whose parts " + names.get(two.get(0)) + " and "
                        + names.get(two.get(1)) + " may select the same credential, between which it would be split;"
                        + " exclude from one filter, by not, what the other selects");
    }

    /** The places of two parts that may select one and the same holding; none where all exclude each other. */
    List<Integer> overlapping() {
        for (int one = 0; one < filters.size(); one++) {
            for (int other = one + 1; other < filters.size(); other++) {
                if (!Apartness.excludes(filters.get(one), filters.get(other))) {
                    return List.of(one, other);
                }
            }
        }
        return List.of();
    }
}
