package org.espalier.cli.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds files with rule sets: those named, and in folders, at any depth, those that end as such files do. */
public final class RuleFiles {

    private static final List<String> ENDINGS = List.of(".json", ".yaml", ".yml");

    private RuleFiles() {}

    /** The files behind some paths that exist, in the order of the paths; those in a folder by name. */
    public static List<NamedFile> below(List<Path> paths) {
        return paths.stream()
                .flatMap(path -> Files.isDirectory(path) ? inFolder(path).stream() : Stream.of(path))
                .map(path -> new NamedFile(path, path.toString()))
                .toList();
    }

    private static List<Path> inFolder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(RuleFiles::hasEnding)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException unlisted) {
            return List.of();
        }
    }

    private static boolean hasEnding(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }
}
