/**
 * What is known of the authenticity of a credential: verified, not checked, tried in vain, or disproved.
 *
 * <p>The library opens no address and trusts no seal by itself. Whoever checks hands in an {@link
 * org.espalier.recognition.authenticity.AuthenticityStatement}, or an {@link
 * org.espalier.recognition.authenticity.AuthenticityCheck} that makes one. That nothing was checked is a state of its own,
 * and no error.
 */
@NullMarked
package org.espalier.recognition.authenticity;

import org.jspecify.annotations.NullMarked;
