package org.espalier.cli.input;

import java.util.List;

/**
 * Files that belong together, as far as names tell.
 *
 * @param name the name of their folder, or {@code (no pseudonym)} for those named one by one
 * @param files the files, sorted by name
 * @param skipped how many files in the folder have other endings and are not read
 */
public record LearnerFiles(String name, List<NamedFile> files, int skipped) {

    /** Copies the files. */
    public LearnerFiles {
        files = List.copyOf(files);
    }
}
