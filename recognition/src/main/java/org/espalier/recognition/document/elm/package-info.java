/**
 * Reads documents of the European Learning Model 3.1 and 3.2, and writes those of 3.2, the form of European Digital Credentials.
 *
 * <p>It reads tolerantly, for the same document is exported in several ways: with one value or an array of one, with
 * nodes repeated or referred to by id, with own concepts beside those of the official lists. Nodes are read by their
 * position: ids of nodes are often used twice for different nodes, so nodes are never merged by id.
 *
 * <p>Each learning achievement becomes one credential. Where the document has several claims or parts, their ids are
 * the id of the document and their position: {@code urn:credential:1#2.3} is the third part of the second claim. What
 * is not understood is kept under its place in the document.
 *
 * <p>{@link org.espalier.recognition.document.elm.ElmReader} is the door. The steps behind it: {@code ElmDocument} holds
 * the tree and what has been read of it, {@code ElmNode} is a cursor on one node, {@code ClaimTree} finds the
 * achievements and what contains what, {@code Envelope} reads what holds for the whole document, {@code
 * AchievementReader} makes one credential with a reader for each element, {@code Leftovers} finds what nobody read.
 *
 * <p>{@link org.espalier.recognition.document.elm.ElmWriter} is the door of writing: {@code Pen} makes the nodes, a writer
 * for each kind of node fills them, {@code KeptWriter} puts back what was kept, {@code Shape} gives the document single
 * values or arrays, and {@code Losses} compares what is read again with what was given. {@code Own} and the table {@code
 * own-concepts.csv} hold the addresses that this library gives to what the model has no address for.
 */
@NullMarked
package org.espalier.recognition.document.elm;

import org.jspecify.annotations.NullMarked;
