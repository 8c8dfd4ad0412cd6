package org.espalier.cli.input;

import java.nio.file.Path;

/**
 * A file, and the name by which reports call it.
 *
 * @param path where it is
 * @param name short, and unique among the files of one learner
 */
public record NamedFile(Path path, String name) {}
