package org.espalier.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.espalier.cli.answer.Batch;
import org.espalier.cli.answer.ExitCode;
import org.espalier.cli.answer.RuleSetPage;
import org.espalier.cli.answer.UnusableAnswer;
import org.espalier.cli.input.DocumentLoader;
import org.espalier.cli.page.Page;
import org.espalier.core.file.DataFile;
import org.espalier.core.json.JsonReading;
import org.espalier.stacking.ruleset.RuleSet;
import org.espalier.stacking.ruleset.RuleSets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a published rule set, or one in a file. */
@Command(
        name = "show",
        description = "Shows a rule set: each rule in words, how hard it is, and where it comes from.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class RulesShowCommand implements Callable<Integer> {

    private final Clock clock;

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "ID", description = "The id of a published rule set, or id@version (see: rules list); or a file, in JSON or YAML.")
    private String id;

    @Option(
            names = "--on",
            paramLabel = "DAY",
            converter = Day.class,
            description = "The version that holds on a day. Without it: today, by the clock of this computer.")
    private Optional<LocalDate> on;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = RuleSetFormat.Reader.class,
            description = "text for people, as without it, or json or yaml: a file to start one's own from.")
    private RuleSetFormat format;

    RulesShowCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        JsonReading<RuleSet> reading = find(on.orElseGet(() -> LocalDate.now(clock)));
        if (!reading.isClean()) {
            return new AnswerWriter(out, OutputFormat.TEXT, new Batch("lint-batch/1", "file", "files", "satisfied"))
                    .only(UnusableAnswer.ofFile(id, reading.findings()));
        }
        out.print(written(reading.orElseThrow()));
        out.flush();
        return ExitCode.SATISFIED.number();
    }

    private JsonReading<RuleSet> find(LocalDate day) {
        Path file = Path.of(id);
        return Files.isRegularFile(file)
                ? new DocumentLoader().bytes(file).then(RuleSet::read)
                : new JsonReading<>(Optional.of(published(day)), List.of());
    }

    private RuleSet published(LocalDate day) {
        return RuleSets.named(id, day).orElseThrow(() -> unknown(day));
    }

    private ParameterException unknown(LocalDate day) {
        boolean otherDay = !RuleSets.published().versions(id).isEmpty();
        String problem = otherDay
                ? "no version of " + id + " holds on " + day + "; there is " + RuleSetPage.versions(id)
                : "there is no file and no published rule set " + id + "; see: rules list";
        return new ParameterException(command.commandLine(), problem);
    }

    private String written(RuleSet ruleSet) {
        return switch (format) {
            case TEXT -> text(ruleSet);
            case JSON -> RuleSet.kind().write(ruleSet);
            case YAML -> DataFile.yaml(RuleSet.kind(), ruleSet);
        };
    }

    private static String text(RuleSet ruleSet) {
        Page page = new Page();
        RuleSetPage.show(page, ruleSet);
        return page.toString();
    }
}
