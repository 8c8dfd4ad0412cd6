package org.espalier.stacking.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CreditValue;

/** Adds credits, one holding after the other. Least and most are one number as long as everything is known. */
final class Adding {

    private final HoldingFilter filter;
    private final CreditSystem system;
    private final List<String> unknown = new ArrayList<>(0);
    private final List<String> otherSystem = new ArrayList<>(0);
    private Rational from = Rational.ZERO;
    private Optional<Rational> to = Optional.empty();
    private boolean isExact = true;
    private int items;

    Adding(HoldingFilter filter, CreditSystem system) {
        this.filter = filter;
        this.system = system;
    }

    void add(CountedHolding holding) {
        Answer selected = filter.answer(holding);
        if (selected == Answer.NO) {
            return;
        }
        CreditValue credits = holding.credits(system);
        addMost(selected, credits);
        if (selected == Answer.YES) {
            from = from.plus(credits.from());
            items++;
        } else {
            filter.missing(selected, holding).forEach(datum -> unknown.add(Sums.named(datum, holding)));
        }
        note(holding, credits);
    }

    private void addMost(Answer selected, CreditValue credits) {
        if (isExact && (selected != Answer.YES || !credits.isExact())) {
            isExact = false;
            to = Optional.of(from);
        }
        if (!isExact) {
            to = to.flatMap(sum -> credits.to().map(sum::plus));
        }
    }

    private void note(CountedHolding holding, CreditValue credits) {
        if (!credits.isExact()) {
            unknown.add(Sums.named("credits", holding));
        }
        if (credits.kind() == CreditValue.Kind.OTHER_SYSTEM) {
            otherSystem.add(holding.id().text());
        }
    }

    Sums sums() {
        return new Sums(from, isExact ? Optional.of(from) : to, items, sorted(unknown), sorted(otherSystem));
    }

    private static List<String> sorted(List<String> names) {
        return names.isEmpty() ? List.of() : names.stream().sorted().distinct().toList();
    }
}
