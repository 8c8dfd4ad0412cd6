package org.espalier.stacking.bulk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.core.finding.Wording;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.RequirementResult;

/** Verdicts as rows of a table. */
final class VerdictTable {

    private static final Wording WORDING = Wording.installed();

    private final List<String> header;
    private final int ofResult;
    private final boolean hasParts;
    private final String separator;

    private VerdictTable(List<String> ofResult, boolean hasParts, String separator) {
        this.hasParts = hasParts;
        this.ofResult = ofResult.size();
        this.separator = separator;
        this.header = Stream.of(
                        Stream.of("learner", "line", "holdings", "input"),
                        ofResult.stream(),
                        Stream.of("problems", "first-problem"))
                .flatMap(names -> names)
                .toList();
    }

    /**
     * A table for results that have the requirements of another.
     *
     * @param hasParts whether it tells which credentials count in part
     */
    static VerdictTable of(AuditResult other, boolean hasParts, String separator) {
        List<String> names = new ArrayList<>(List.of("status", "proved", "holds-until"));
        other.all().forEach(requirement -> {
            names.add(requirement.id() + ".status");
            if (requirement.of().isEmpty()) {
                names.add(requirement.id() + ".counted");
                names.add(requirement.id() + ".missing");
            }
        });
        names.addAll(List.of("open-rules", "not-counted"));
        if (hasParts) {
            names.add("parts");
        }
        return new VerdictTable(names, hasParts, separator);
    }

    List<String> header() {
        return header;
    }

    List<String> cells(BulkVerdict verdict) {
        List<String> cells = new ArrayList<>(header.size());
        cells.add(verdict.learner());
        cells.add(String.valueOf(verdict.line()));
        cells.add(String.valueOf(verdict.holdings()));
        cells.add(CellForm.name(verdict.input()));
        Optional<AuditResult> result = verdict.result();
        if (result.isPresent()) {
            add(result.get(), cells);
        } else {
            addNothing(cells);
        }
        List<Finding> problems = verdict.problems();
        cells.add(String.valueOf(problems.size()));
        cells.add(problems.isEmpty() ? "" : told(problems.get(0)));
        return cells;
    }

    private void addNothing(List<String> cells) {
        for (int i = 0; i < ofResult; i++) {
            cells.add("");
        }
    }

    private void add(AuditResult result, List<String> cells) {
        cells.add(CellForm.name(result.status()));
        cells.add(result.proved() ? "yes" : "no");
        cells.add(result.holdsUntil().map(Object::toString).orElse(""));
        for (RequirementResult requirement : result.requirements()) {
            add(requirement, cells);
        }
        Set<String> notCounted = new HashSet<>(result.notCounted());
        cells.add(openRules(result, notCounted));
        cells.add(reasons(result, notCounted));
        if (hasParts) {
            cells.add(parts(result));
        }
    }

    /** What counts in part, and for what, such as {@code core:urn:credential:1=6 of 12}. */
    private String parts(AuditResult result) {
        List<String> parts = new ArrayList<>();
        result.all()
                .forEach(requirement -> requirement
                        .uses()
                        .forEach(use -> use.whole()
                                .ifPresent(whole -> parts.add(requirement.id() + ':' + use.credential() + '='
                                        + use.amount() + " of " + whole))));
        return String.join(separator, parts);
    }

    private static void add(RequirementResult requirement, List<String> cells) {
        cells.add(CellForm.name(requirement.status()));
        if (requirement.of().isEmpty()) {
            cells.add(amount(requirement.counted()));
            cells.add(amount(requirement.missing()));
        }
        for (RequirementResult part : requirement.of()) {
            add(part, cells);
        }
    }

    private static String amount(Optional<Rational> amount) {
        return amount.map(Object::toString).orElse("");
    }

    private String openRules(AuditResult result, Set<String> notCounted) {
        Set<String> rules = new LinkedHashSet<>(0);
        for (Finding finding : result.findings()) {
            if (finding.severity() == Severity.ERROR && isOpen(finding) && !isAbout(finding, notCounted)) {
                Optional<Fact> rule = finding.fact("rule");
                rule.ifPresent(id -> rules.add(id.text() + "=" + CellForm.name(finding.verdict())));
            }
        }
        return String.join(separator, rules);
    }

    private static boolean isOpen(Finding finding) {
        return finding.verdict() == Verdict.VIOLATED || finding.verdict() == Verdict.UNDETERMINED;
    }

    private String reasons(AuditResult result, Set<String> notCounted) {
        StringBuilder reasons = new StringBuilder();
        for (Finding finding : result.findings()) {
            if (isAbout(finding, notCounted)) {
                reasons.append(reasons.length() == 0 ? "" : separator)
                        .append(finding.subject().credential().orElse(""))
                        .append('=')
                        .append(finding.code());
            }
        }
        return reasons.toString();
    }

    private static boolean isAbout(Finding finding, Set<String> credentials) {
        Optional<String> credential = finding.subject().credential();
        return credential.isPresent() && credentials.contains(credential.get());
    }

    /** What was wrong, and what to do. */
    private static String told(Finding problem) {
        String sentence = WORDING.sentence(problem);
        return WORDING.help(problem).map(help -> sentence + " " + help).orElse(sentence);
    }
}
