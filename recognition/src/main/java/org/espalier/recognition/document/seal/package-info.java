/**
 * Checks the electronic seals of sealed documents with what the JDK has: whether the text is the one that was sealed.
 *
 * <p>{@link org.espalier.recognition.document.seal.SealChecker} takes a JSON Web Signature in its JSON form, as European
 * Digital Credentials are sealed (JAdES), and verifies every signature in it. Decoding is strict: what differs by one bit
 * from what was sealed is not intact.
 *
 * <p>Three questions are kept apart. Whether the text is intact is answered here. Whether the certificate was valid when
 * the seal was made is answered for the time that the sealing body claims; nobody proves that time here. Whether the
 * certificate is to be trusted is answered by the caller, through
 * {@link org.espalier.recognition.document.seal.SealTrust}.
 */
@NullMarked
package org.espalier.recognition.document.seal;

import org.jspecify.annotations.NullMarked;
