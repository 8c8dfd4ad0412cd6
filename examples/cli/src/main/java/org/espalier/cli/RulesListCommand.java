package org.espalier.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.espalier.cli.answer.ExitCode;
import org.espalier.cli.answer.RuleSetPage;
import org.espalier.cli.page.Page;
import org.espalier.core.file.Jurisdiction;
import org.espalier.stacking.ruleset.RuleSet;
import org.espalier.stacking.ruleset.RuleSets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the published rule sets. */
@Command(
        name = "list",
        description = "Lists the published rule sets: all of them, or those of a jurisdiction or a day.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class RulesListCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Option(
            names = "--in",
            paramLabel = "JURISDICTION",
            converter = JurisdictionReader.class,
            description = "Only those of a country such as EE, of a part of one such as BE-VLG, of EU, or of INT"
                    + " (networks and bodies of several countries).")
    private Optional<Jurisdiction> in;

    @Option(
            names = "--on",
            paramLabel = "DAY",
            converter = Day.class,
            description = "Only those that hold on a day, such as that of enrolment. Without it: every version.")
    private Optional<LocalDate> on;

    @Override
    public Integer call() {
        List<RuleSet> found =
                RuleSets.published().all().stream().filter(this::isWanted).toList();
        Page page = new Page();
        RuleSetPage.list(page, found);
        PrintWriter out = command.commandLine().getOut();
        out.print(page);
        out.flush();
        return ExitCode.SATISFIED.number();
    }

    private boolean isWanted(RuleSet ruleSet) {
        boolean here = in.isEmpty() || ruleSet.jurisdiction().equals(in);
        return here && on.map(ruleSet::holdsOn).orElse(true);
    }
}
