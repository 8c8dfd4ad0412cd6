package org.espalier.recognition.document.elm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.MicroCredential;

/**
 * A claim as it was written.
 *
 * @param credential what it says
 * @param json the node
 * @param depth in how many others it is contained
 * @param own the places in the credential for which own concepts were needed
 */
public record WrittenClaim(MicroCredential credential, ObjectNode json, int depth, Set<String> own) {

    /** The id of the credential. */
    public CredentialId id() {
        return credential.id();
    }

    /** The id; the rest is personal. */
    @Override
    public String toString() {
        return id().text();
    }
}
