/**
 * Reads documents that someone else issued, and portfolios of this library, as holdings of a learner, and writes them.
 *
 * <p>{@link org.espalier.recognition.document.Documents} is the door: it finds out what form a document has and reads
 * it. Nothing that is wrong in a document throws: a {@link org.espalier.recognition.document.DocumentReading} has what
 * could be read, and findings with their places. {@link org.espalier.recognition.document.PortfolioAssembly} makes one
 * portfolio of the documents of one learner.
 *
 * <p>{@link org.espalier.recognition.document.DocumentWriter} is the way back: it writes credentials as European Digital
 * Credentials and tells what is lost.
 *
 * <p>Reading believes what a document says. It checks no seal, asks no register, and opens no address.
 */
@NullMarked
package org.espalier.recognition.document;

import org.jspecify.annotations.NullMarked;
