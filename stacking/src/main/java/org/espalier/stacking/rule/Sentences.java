package org.espalier.stacking.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.Measure;

/** Words that the sentences of several rules share. */
final class Sentences {

    private Sentences() {}

    static String unit(CreditSystem system) {
        return system.equals(CreditSystem.ECTS) ? "ECTS" : system + " credits";
    }

    static String credit(CreditSystem system) {
        return system.equals(CreditSystem.ECTS) ? "ECTS credit" : system + " credit";
    }

    static String unit(Measure measure, CreditSystem system) {
        return switch (measure) {
            case CREDITS -> unit(system);
            case COUNT -> "credentials";
            case HOURS -> "hours";
        };
    }

    static String join(String what, HoldingFilter filter) {
        String selected = filter.sentence();
        return selected.isEmpty() ? what : what + " " + selected;
    }

    /** One credential that a filter selects, for example {@code a credential tagged core}. */
    static String one(HoldingFilter filter) {
        return join("a credential", filter);
    }

    static String parts(List<RuleUse> parts) {
        return parts.stream().map(Sentences::part).collect(Collectors.joining("; "));
    }

    /** A part in words; in brackets where it has parts of its own. */
    static String part(RuleUse part) {
        String sentence = part.rule().sentence();
        return part.rule().parts().isEmpty() ? sentence : "(" + sentence + ")";
    }

    static Outcome gap(Outcome outcome, Optional<Rational> shortfall, String unit) {
        return shortfall.map(gap -> outcome.with("gap", Fact.of(gap, unit))).orElse(outcome);
    }

    static String percent(Rational percent) {
        return String.format(Locale.ROOT, "%s %%", percent);
    }
}
