package org.espalier.cli.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.RequirementResult;

/** What to do about a requirement for which nothing new counts: first what takes least, then what else there is. */
final class ClosedSteps {

    private static final Set<String> DATED = Set.of("NOT_YET_VALID", "GRANT_AHEAD");
    private static final Set<String> NEEDING = Set.of("PREREQUISITE", "ORDER");

    private final AuditResult result;
    private final String receiver;

    ClosedSteps(AuditResult result, String receiver) {
        this.result = result;
        this.receiver = receiver;
    }

    String of(RequirementResult requirement) {
        List<String> ways = new ArrayList<>(later());
        leftOut(requirement).ifPresent(ways::add);
        titles(Set.of("SUSPENDED")).ifPresent(titles -> ways.add("see when the suspension of " + titles + " ends"));
        titles(NEEDING).ifPresent(titles -> ways.add("earn what " + titles + " requires"));
        ways.add("ask " + receiver + " for an exception");
        return "Nothing awarded from now on counts for " + Words.named(requirement.title(), requirement.id())
                + ", which asks for " + requirement.sentence() + ": " + String.join("; or ", ways) + ".";
    }

    /** What counts from a day on, or is decided from a day on. */
    List<String> later() {
        Stream<String> held = of(DATED)
                .map(finding ->
                        "audit again on " + text(finding, "date") + ", when " + text(finding, "title") + " counts");
        Stream<String> decided = of(Set.of("EXCEPTION_NOT_IN_FORCE"))
                .filter(finding -> finding.fact("validFrom").isPresent())
                .filter(finding -> text(finding, "validFrom").compareTo(text(finding, "on")) > 0)
                .map(finding -> "audit again on " + text(finding, "validFrom") + ", when the exception "
                        + text(finding, "exception") + " begins");
        return Stream.concat(held, decided).sorted().toList();
    }

    /** What other rules keep out of a requirement. */
    private Optional<String> leftOut(RequirementResult requirement) {
        List<Finding> out = of(Set.of("LEFT_OUT"))
                .filter(finding -> text(finding, "helped").equals(requirement.title()))
                .toList();
        return Optional.of(out)
                .filter(some -> !some.isEmpty())
                .map(some -> "meet the rule " + text(some.get(0), "rules") + " (" + text(some.get(0), "required")
                        + ") beside " + titles(some) + ", which it keeps out");
    }

    private Optional<String> titles(Set<String> codes) {
        return Optional.of(titles(of(codes).toList())).filter(titles -> !titles.isEmpty());
    }

    private static String titles(List<Finding> some) {
        return some.stream().map(finding -> text(finding, "title")).distinct().collect(Collectors.joining(", "));
    }

    private Stream<Finding> of(Set<String> codes) {
        return result.findings().stream()
                .filter(finding -> codes.contains(finding.code())
                        && (finding.code().startsWith("EXCEPTION") || isNotCounted(finding)));
    }

    private boolean isNotCounted(Finding finding) {
        return finding.subject()
                .credential()
                .filter(result.notCounted()::contains)
                .isPresent();
    }

    private static String text(Finding finding, String fact) {
        return finding.fact(fact).map(Fact::text).orElse("");
    }
}
