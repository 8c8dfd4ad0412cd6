package org.espalier.recognition.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Verdict;

/**
 * A document that was written, and what came of it.
 *
 * <p>The findings say what was lost ({@code ELM_LOST}), comes back in another way ({@code ELM_CHANGED}), comes back though
 * it was not told ({@code ELM_ADDED}), was kept from another document and found no place ({@code ELM_KEPT_LOST}); and,
 * without being a loss, what only this library reads as more than words ({@code ELM_OWN_CONCEPT}) and what the profile of
 * European Digital Credentials wants besides ({@code ELM_REQUIRED}). Their places are those of the credential that was
 * given. No finding shows a value.
 *
 * @param id the credential
 * @param form the form
 * @param text the document: JSON with a line feed at the end, the same on every run; it holds what is personal
 * @param findings what came of writing it
 */
public record WrittenDocument(CredentialId id, ElmForm form, String text, List<Finding> findings) {

    /** Copies the list. */
    public WrittenDocument {
        findings = List.copyOf(findings);
    }

    /** The document in UTF-8. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Whether reading it gives the same credentials, with everything that was kept. */
    public boolean isLossless() {
        return findings.stream().noneMatch(finding -> finding.verdict() == Verdict.VIOLATED);
    }

    /** The id and the form; the text is personal. */
    @Override
    public String toString() {
        return id + " as " + form;
    }
}
