package org.espalier.stacking.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.workload.CreditSystem;

/** Words that the sentences of several rules share. */
final class Sentences {

    private Sentences() {}

    static String unit(CreditSystem system) {
        return system.equals(CreditSystem.ECTS) ? "ECTS" : system + " credits";
    }

    static String join(String what, HoldingFilter filter) {
        String selected = filter.sentence();
        return selected.isEmpty() ? what : what + " " + selected;
    }

    static String parts(List<RuleUse> parts) {
        return parts.stream().map(part -> part.rule().sentence()).collect(Collectors.joining("; "));
    }

    static Outcome gap(Outcome outcome, Optional<Rational> shortfall, String unit) {
        return shortfall.isPresent() ? outcome.with("gap", Fact.of(shortfall.get(), unit)) : outcome;
    }

    static String percent(Rational percent) {
        return String.format(Locale.ROOT, "%s %%", percent);
    }
}
