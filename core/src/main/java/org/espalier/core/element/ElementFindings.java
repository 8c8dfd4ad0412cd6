package org.espalier.core.element;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Source;
import org.espalier.core.finding.Verdict;

/**
 * One finding per element: there, missing, not asked for, or refused before.
 *
 * <p>The country is the one of the awarding body; while no awarding body is given at all, that is told once, by the
 * awarding body, and the country is merely undetermined.
 */
final class ElementFindings {

    private final Settings settings;

    ElementFindings(Settings settings) {
        this.settings = settings;
    }

    Stream<Finding> of(Checked checked) {
        return Element.all().stream().map(element -> finding(element, checked));
    }

    private Finding finding(Element element, Checked checked) {
        Optional<Demand> demand = settings.demand(element, checked.credential());
        Map<String, Fact> facts = ElementFacts.of(element, checked.credential());
        Finding.Builder builder = facts.isEmpty() ? absent(element, demand, checked) : there(element, demand, checked);
        builder.putFact("element", Fact.of(element.number()))
                .putAllFacts(facts)
                .source(demand.flatMap(Demand::source).or(this::profileSource));
        return builder.build();
    }

    private static Finding.Builder there(Element element, Optional<Demand> demand, Checked checked) {
        return checked.finding(element.code(), Verdict.SATISFIED, severity(demand), element.path());
    }

    private static Finding.Builder absent(Element element, Optional<Demand> demand, Checked checked) {
        if (isToldElsewhere(element, checked)) {
            return checked.waiting(
                    element.code(),
                    Severity.NOTE,
                    element.path(),
                    List.of(element.path().substring(1)));
        }
        boolean demanded = demand.flatMap(Demand::missing).isPresent();
        Verdict verdict = demanded ? Verdict.VIOLATED : Verdict.NOT_APPLICABLE;
        return checked.finding(element.code(), verdict, severity(demand), element.path());
    }

    private static boolean isToldElsewhere(Element element, Checked checked) {
        boolean nobodyAwards = checked.credential().awardingBodies().isEmpty();
        return checked.refused().covers(element) || (element == Element.COUNTRY && nobodyAwards);
    }

    private static Severity severity(Optional<Demand> demand) {
        return demand.flatMap(Demand::missing).orElse(Severity.NOTE);
    }

    private Optional<Source> profileSource() {
        return settings.profile().sources().stream().findFirst();
    }
}
