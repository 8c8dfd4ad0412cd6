package org.espalier.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.espalier.cli.answer.Batch;
import org.espalier.cli.input.InputPaths;
import org.espalier.cli.input.NamedFile;
import org.espalier.cli.page.FindingLines;
import org.espalier.cli.page.Page;
import org.espalier.core.finding.Finding;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What all commands are told that read files: files and folders, and a format. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
class InputOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Files and folders with documents.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = OutputFormat.Reader.class,
            description = "text for people, as without it, or json for machines.")
    private OutputFormat format;

    InputOptions() {}

    /** The paths, all of which exist; at least one. */
    final List<Path> paths() {
        if (paths.isEmpty()) {
            throw wrong("Missing required parameter: 'PATH'");
        }
        paths.stream().filter(Predicate.not(Files::exists)).findFirst().ifPresent(this::refuse);
        return paths;
    }

    /** The documents behind the paths, each for itself; at least one. */
    final List<NamedFile> documents() {
        List<NamedFile> files = InputPaths.files(paths());
        if (files.isEmpty()) {
            throw wrong("no file there ends in .json or .jsonld");
        }
        return files;
    }

    /** A file that exists. */
    final Path file(Path path) {
        if (!Files.exists(path)) {
            refuse(path);
        }
        if (Files.isDirectory(path)) {
            throw wrong("a file is wanted, not a folder: " + path);
        }
        return path;
    }

    /** Writes answers about documents; how many files of folders were not read is told on the error output, and in a batch. */
    final AnswerWriter writerOfDocuments(Batch batch) {
        return writer(batch.beside(skipped()));
    }

    /** How many files of folders have other endings, told on the error output at once. */
    final List<Finding> skipped() {
        List<Finding> skipped = InputPaths.skipped(paths());
        if (!skipped.isEmpty()) {
            Page page = new Page();
            skipped.forEach(FindingLines.on(page, 0)::add);
            err().print(page);
            err().flush();
        }
        return skipped;
    }

    final AnswerWriter writer(Batch batch) {
        return new AnswerWriter(out(), format, batch);
    }

    /** Whether documents are asked about at all. */
    final boolean hasPaths() {
        return !paths.isEmpty();
    }

    final boolean isJson() {
        return format == OutputFormat.JSON;
    }

    final PrintWriter out() {
        return command.commandLine().getOut();
    }

    final PrintWriter err() {
        return command.commandLine().getErr();
    }

    final ParameterException wrong(String problem) {
        return new ParameterException(command.commandLine(), problem);
    }

    private void refuse(Path missing) {
        throw wrong("there is no file or folder " + missing);
    }
}
