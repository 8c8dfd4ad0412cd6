package org.espalier.cli.answer;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.audit.PartResult;
import org.espalier.stacking.audit.RequirementResult;

/** What to add to a requirement that is not met: how much, for which part, and what of would count no more. */
final class Additions {

    private final RequirementResult requirement;
    private final String unit;

    private Additions(RequirementResult requirement) {
        this.requirement = requirement;
        this.unit = requirement.unit().orElse("");
    }

    static String of(RequirementResult requirement) {
        Additions additions = new Additions(requirement);
        return additions.gap() + Words.named(requirement.title(), requirement.id()) + additions.where() + "."
                + additions.full();
    }

    private String gap() {
        return requirement
                .missing()
                .map(missing -> "Add " + Words.amount(missing, unit) + " to ")
                .orElse("Meet ");
    }

    /** The parts that lack something, else what is asked for. */
    private String where() {
        if (lacking().findAny().isEmpty()) {
            return ", which asks for " + requirement.sentence();
        }
        String least = isAll() ? ": " : ", of them at least ";
        return least
                + lacking()
                        .map(part -> Words.amount(part.missing().orElseThrow(), unit) + " for " + part.title())
                        .collect(Collectors.joining("; "));
    }

    private boolean isAll() {
        Rational named = lacking().map(part -> part.missing().orElseThrow()).reduce(Rational.ZERO, Rational::plus);
        return requirement.missing().map(named::equals).orElse(false);
    }

    private Stream<PartResult> lacking() {
        return requirement.parts().stream().filter(part -> part.missing().isPresent());
    }

    private String full() {
        List<String> full = requirement.parts().stream()
                .filter(PartResult::isFull)
                .map(PartResult::title)
                .toList();
        return full.isEmpty() ? "" : " No more counts of " + String.join("; ", full) + ".";
    }
}
