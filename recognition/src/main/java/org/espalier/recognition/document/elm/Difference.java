package org.espalier.recognition.document.elm;

/**
 * One place in which two credentials differ.
 *
 * @param code {@code ELM_LOST}, {@code ELM_CHANGED} or {@code ELM_ADDED}
 * @param path the place in the credential as it was given, as a JSON pointer
 */
record Difference(String code, String path) {}
