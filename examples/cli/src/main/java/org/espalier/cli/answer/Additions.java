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
    private final RequirementFacts facts;
    private final String unit;

    private Additions(RequirementResult requirement, RequirementFacts facts) {
        this.requirement = requirement;
        this.facts = facts;
        this.unit = requirement.unit().orElse("");
    }

    static String of(RequirementResult requirement, RequirementFacts facts) {
        Additions additions = new Additions(requirement, facts);
        return additions.gap() + Words.named(requirement.title(), requirement.id()) + additions.where() + "."
                + additions.full() + additions.average() + additions.share();
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

    /** An average is reached by better grades, of which there may be as few as one. */
    private String average() {
        return facts.text(requirement, "average")
                .map(average -> " All that could count gives an average of " + average
                        + ": add credentials with better grades than asked for.")
                .orElse("");
    }

    private String share() {
        return facts.text(requirement, "share")
                .map(share -> " All that could count gives a share of " + share + ".")
                .orElse("");
    }
}
