package org.espalier.recognition.authenticity;

import org.espalier.core.credential.MicroCredential;

/**
 * Finds out whether a credential is authentic: for the caller to write, for it needs a network or somebody's trust.
 *
 * <pre>{@code
 * AuthenticityCheck check = credential -> AuthenticityStatement.notChecked();
 * }</pre>
 */
@FunctionalInterface
public interface AuthenticityCheck {

    /** What is known of a credential. What cannot be checked is not checked or unconfirmed; it is no exception. */
    AuthenticityStatement of(MicroCredential credential);
}
