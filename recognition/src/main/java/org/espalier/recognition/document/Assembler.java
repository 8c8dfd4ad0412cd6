package org.espalier.recognition.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.finding.Finding;

/** Puts the holdings of several files together. */
final class Assembler {

    private final List<DocumentFile> files;
    private final Map<CredentialId, List<HoldingVersion>> versions = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    Assembler(List<DocumentFile> files) {
        this.files = files;
    }

    PortfolioAssembly assembly() {
        files.forEach(this::enter);
        Portfolio.Builder portfolio = Portfolio.builder();
        portfolio.learner(learner());
        PortfolioAssembly.Builder assembly = PortfolioAssembly.builder();
        versions.forEach((id, all) -> {
            HoldingVersion best = Collections.min(all, HoldingVersion.ORDER);
            portfolio.addHoldings(best.holding());
            assembly.putFiles(id, best.file());
            tellSame(id, all, best);
        });
        assembly.portfolio(portfolio.build()).addAllFindings(findings);
        return assembly.build();
    }

    private void enter(DocumentFile file) {
        file.reading()
                .findings()
                .forEach(finding -> findings.add(finding.about(finding.subject().in(file.name()))));
        file.reading()
                .holdings()
                .forEach(holding -> versions.computeIfAbsent(holding.id(), first -> new ArrayList<>())
                        .add(new HoldingVersion(file.name(), holding)));
    }

    /** The pseudonym of the learner, where the files that have one agree. */
    private Optional<String> learner() {
        Collection<String> learners = new TreeSet<>();
        files.forEach(file -> file.reading().learner().ifPresent(learners::add));
        if (learners.size() > 1) {
            findings.add(DocumentFindings.learnersDiffer(List.copyOf(learners)));
        }
        return learners.stream().findFirst().filter(only -> learners.size() == 1);
    }

    private void tellSame(CredentialId id, List<HoldingVersion> all, HoldingVersion best) {
        if (all.size() > 1) {
            Collection<String> differing = new TreeSet<>();
            all.forEach(version -> differing.addAll(best.contradictions(version)));
            List<String> names =
                    all.stream().map(HoldingVersion::file).distinct().toList();
            findings.add(DocumentFindings.sameCredential(id.text(), names, List.copyOf(differing)));
        }
    }
}
