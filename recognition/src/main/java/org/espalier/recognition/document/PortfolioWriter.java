package org.espalier.recognition.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.credential.Learner;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.finding.Finding;
import org.espalier.recognition.document.elm.ElmWriter;
import org.espalier.recognition.document.elm.HoldingLosses;

/** Writes what a learner holds, as far as it is awarded. */
final class PortfolioWriter {

    private final DocumentWriter writer;
    private final Portfolio portfolio;
    private final List<MicroCredential> awarded;
    private final List<WrittenDocument> documents = new ArrayList<>();
    private final Set<CredentialId> done = new HashSet<>();

    PortfolioWriter(DocumentWriter writer, Portfolio portfolio) {
        this.writer = writer;
        this.portfolio = portfolio;
        this.awarded = portfolio.holdings().stream()
                .filter(holding -> holding.state() == HoldingState.EARNED)
                .map(Holding::credential)
                .toList();
    }

    DocumentWriting writing() {
        Set<CredentialId> parts = new HashSet<>();
        awarded.forEach(credential -> parts.addAll(credential.parts()));
        awarded.stream().filter(credential -> !parts.contains(credential.id())).forEach(this::write);
        awarded.stream().filter(credential -> !done.contains(credential.id())).forEach(this::writeRest);
        return new DocumentWriting(documents, own());
    }

    private void write(MicroCredential credential) {
        ElmWriter.Writing writing = writer.writing(credential, awarded);
        writing.claims().forEach(claim -> done.add(claim.id()));
        documents.add(writer.written(credential, writing));
    }

    /** What lies in a circle, or too deep, gets documents of its own. */
    private void writeRest(MicroCredential credential) {
        if (!done.contains(credential.id())) {
            write(credential);
        }
    }

    private List<Finding> own() {
        List<Finding> findings = new ArrayList<>();
        portfolio.learner().filter(this::isUntold).ifPresent(learner -> findings.add(HoldingLosses.ofLearner()));
        portfolio.holdings().forEach(holding -> findings.addAll(HoldingLosses.of(holding)));
        return findings;
    }

    /** Whether no credential that was written names the learner by that pseudonym. */
    private boolean isUntold(String pseudonym) {
        return awarded.stream()
                .map(credential -> credential.learner().flatMap(Learner::reference))
                .noneMatch(Optional.of(pseudonym)::equals);
    }
}
