package org.espalier.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.espalier.cli.answer.RuleSetPage;
import org.espalier.cli.page.Page;
import org.espalier.core.file.DataFile;
import org.espalier.stacking.ruleset.RuleSet;
import org.espalier.stacking.ruleset.RuleSets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a published rule set. */
@Command(
        name = "show",
        description = "Shows a published rule set: each rule in words, how hard it is, and where it comes from.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class RulesShowCommand implements Callable<Integer> {

    private final Clock clock;

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "ID", description = "The id, or id@version; rules list tells them.")
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
        RuleSet ruleSet = find(on.orElseGet(() -> LocalDate.now(clock)));
        PrintWriter out = command.commandLine().getOut();
        out.print(written(ruleSet));
        out.flush();
        return 0;
    }

    private RuleSet find(LocalDate day) {
        return RuleSets.named(id, day).orElseThrow(() -> unknown(day));
    }

    private ParameterException unknown(LocalDate day) {
        boolean otherDay = !RuleSets.published().versions(id).isEmpty();
        String problem = otherDay
                ? "no version of " + id + " holds on " + day + "; there is " + RuleSetPage.versions(id)
                : "there is no published rule set " + id + "; see: rules list";
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
