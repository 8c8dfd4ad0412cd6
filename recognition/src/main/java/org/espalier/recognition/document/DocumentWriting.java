package org.espalier.recognition.document;

import java.util.List;
import java.util.stream.Stream;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Verdict;

/**
 * What came of writing a portfolio: a document for each holding that no other one contains.
 *
 * @param documents the documents, in the order of the portfolio
 * @param own what a document cannot say of a holding: that it is not awarded yet, a grant, tags, the pseudonym
 */
public record DocumentWriting(List<WrittenDocument> documents, List<Finding> own) {

    /** Copies the lists. */
    public DocumentWriting {
        documents = List.copyOf(documents);
        own = List.copyOf(own);
    }

    /** All findings: those of the portfolio, then those of each document. */
    public List<Finding> findings() {
        return Stream.concat(own.stream(), documents.stream().flatMap(document -> document.findings().stream()))
                .toList();
    }

    /** Whether nothing is lost. */
    public boolean isLossless() {
        return findings().stream().noneMatch(finding -> finding.verdict() == Verdict.VIOLATED);
    }

    /** The number of documents. */
    @Override
    public String toString() {
        return documents.size() + " documents";
    }
}
