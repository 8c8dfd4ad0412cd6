package org.espalier.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.espalier.core.finding.Finding;

/**
 * Sorts the files and folders of a command line into learners, by where they lie.
 *
 * <p>In folders only files that end in {@code .json} or {@code .jsonld} are read, and nothing hidden; links to folders
 * are not followed. A file that is named on the command line is read whatever its name.
 */
public final class InputPaths {

    private static final Comparator<Path> BY_NAME = Comparator.comparing(Path::toString);

    private final List<LearnerFiles> learners = new ArrayList<>();
    private final Set<Path> loose = new TreeSet<>(BY_NAME);
    private int loosePosition;

    private InputPaths() {}

    /** The learners behind some paths that exist, in the order of the paths; those in a folder by name. */
    public static List<LearnerFiles> learners(List<Path> paths) {
        InputPaths input = new InputPaths();
        paths.forEach(input::enter);
        return input.all();
    }

    /** The files behind some paths that exist, in the order of the paths; those in a folder by name. */
    public static List<NamedFile> files(List<Path> paths) {
        return paths.stream()
                .flatMap(path -> learners(List.of(path)).stream())
                .flatMap(learner -> learner.files().stream())
                .map(file -> new NamedFile(file.path(), file.path().toString()))
                .toList();
    }

    /** A note for each folder that holds files with other endings. */
    public static List<Finding> skipped(List<Path> paths) {
        return paths.stream()
                .flatMap(path -> learners(List.of(path)).stream())
                .flatMap(InputFindings::skipped)
                .toList();
    }

    private void enter(Path path) {
        if (Files.isDirectory(path)) {
            folder(path);
        } else {
            loosePosition = loose.isEmpty() ? learners.size() : loosePosition;
            loose.add(path);
        }
    }

    private List<LearnerFiles> all() {
        if (!loose.isEmpty()) {
            List<NamedFile> files = loose.stream()
                    .map(path -> new NamedFile(path, path.toString()))
                    .toList();
            learners.add(loosePosition, new LearnerFiles("(no pseudonym)", files, 0));
        }
        return List.copyOf(learners);
    }

    private void folder(Path folder) {
        List<Path> entries = entries(folder);
        List<Path> folders = entries.stream().filter(InputPaths::isFolder).toList();
        List<Path> files =
                entries.stream().filter(Predicate.not(Files::isDirectory)).toList();
        List<NamedFile> documents = files.stream()
                .filter(InputPaths::isDocument)
                .map(path -> new NamedFile(path, name(path)))
                .toList();
        if (!documents.isEmpty() || folders.isEmpty()) {
            learners.add(new LearnerFiles(name(folder), documents, files.size() - documents.size()));
        }
        folders.forEach(this::folder);
    }

    /** What is in a folder; nothing where it cannot be listed, which is told as a folder without documents. */
    private static List<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(path -> !name(path).startsWith("."))
                    .sorted(BY_NAME)
                    .toList();
        } catch (IOException unlisted) {
            return List.of();
        }
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isDocument(Path path) {
        String name = name(path).toLowerCase(Locale.ROOT);
        return name.endsWith(".json") || name.endsWith(".jsonld");
    }

    private static String name(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
