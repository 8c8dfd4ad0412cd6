package org.espalier.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.espalier.cli.answer.Batch;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What all commands are told: files and folders, a day and a format. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class EvaluationOptions {

    private final Clock clock;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders with documents.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--on",
            paramLabel = "DAY",
            converter = Day.class,
            description = "The day of evaluation, such as 2026-11-22. Without it: today, by the clock of this computer."
                    + " The answer names the day.")
    private Optional<LocalDate> on;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = OutputFormat.Reader.class,
            description = "text for people, as without it, or json for machines.")
    private OutputFormat format;

    EvaluationOptions(Clock clock) {
        this.clock = clock;
    }

    LocalDate day() {
        return on.orElseGet(() -> LocalDate.now(clock));
    }

    /** The paths, all of which exist. */
    List<Path> paths() {
        paths.stream().filter(Predicate.not(Files::exists)).findFirst().ifPresent(this::refuse);
        return paths;
    }

    /** A file that exists. */
    Path file(Path path) {
        if (!Files.exists(path)) {
            refuse(path);
        }
        if (Files.isDirectory(path)) {
            throw wrong("a file is wanted, not a folder: " + path);
        }
        return path;
    }

    AnswerWriter writer(Batch batch) {
        return new AnswerWriter(command.commandLine().getOut(), format, batch);
    }

    ParameterException wrong(String problem) {
        return new ParameterException(command.commandLine(), problem);
    }

    private void refuse(Path missing) {
        throw wrong("there is no file or folder " + missing);
    }
}
