package org.espalier.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What concerns rule sets themselves. */
@Command(
        name = "rules",
        description = "Lists, shows and checks rule sets.",
        mixinStandardHelpOptions = true,
        subcommands = {RulesListCommand.class, RulesShowCommand.class, RulesLintCommand.class},
        synopsisSubcommandLabel = "COMMAND")
final class RulesCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the specification
    RulesCommand() {}

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which one: list, show or lint?");
    }
}
