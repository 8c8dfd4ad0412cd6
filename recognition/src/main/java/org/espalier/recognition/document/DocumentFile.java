package org.espalier.recognition.document;

/**
 * What came of reading a file, with the name by which the caller knows it.
 *
 * @param name the name, for example {@code degree.json}
 * @param reading what came of reading it
 */
public record DocumentFile(String name, DocumentReading reading) {

    /** Checks that the name is not blank. */
    public DocumentFile {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A file needs a name");
        }
    }
}
