package org.espalier.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.espalier.cli.answer.ExitCode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: its name, its version and its commands. */
@Command(
        name = "espalier",
        description =
                "Judges stackable micro-credentials: what they are, how they fit, what they add up to, how they are"
                        + " assured, and who recognises them.",
        mixinStandardHelpOptions = true,
        versionProvider = Espalier.Version.class,
        subcommands = {
            AuditCommand.class,
            CheckCommand.class,
            StackCommand.class,
            ValidateCommand.class,
            QualityCommand.class,
            RecogniseCommand.class,
            RulesCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0  satisfied, eligible for review, recognised in full or automatically or, for stack, determined",
            "  1  anything else",
            "  2  input that cannot be used, or a wrong call",
            "Of several learners or documents the highest counts.",
            "",
            "No report creates an entitlement: the receiver decides."
        })
public final class Espalier implements Runnable {

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the specification
    Espalier() {}

    /**
     * Runs a command.
     *
     * @param out where the answer goes
     * @param err where wrong calls are told
     * @param clock tells the day of evaluation where none is given
     * @param arguments the command line
     * @return the exit code
     */
    public static int run(PrintStream out, PrintStream err, Clock clock, String... arguments) {
        return run(out, err, Terminals.NONE, clock, arguments);
    }

    /**
     * Runs a command that tells somebody who watches how far it is.
     *
     * @param out where the answer goes
     * @param err where wrong calls and progress are told
     * @param terminals whether somebody watches
     * @param clock tells the day of evaluation where none is given
     * @param arguments the command line
     * @return the exit code
     */
    public static int run(PrintStream out, PrintStream err, Terminals terminals, Clock clock, String... arguments) {
        CommandLine program = new CommandLine(new Espalier(), new CommandFactory(clock, terminals))
                .setUsageHelpWidth(100)
                .setOut(writer(out))
                .setErr(writer(err))
                .setParameterExceptionHandler(
                        (wrong, given) -> told(wrong.getCommandLine(), String.valueOf(wrong.getMessage())))
                .setExecutionExceptionHandler(
                        (fault, command, parsed) -> told(command, "fault in the program: " + fault));
        int exit = program.execute(arguments);
        program.getOut().flush();
        return exit;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }

    private static int told(CommandLine command, String problem) {
        PrintWriter err = command.getErr();
        err.println("espalier: " + problem.lines().findFirst().orElse("wrong call") + " (see --help)");
        err.flush();
        return ExitCode.UNUSABLE.number();
    }

    /** Asks for a command, where none is given. */
    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "a command is wanted: audit, check, stack, validate, quality, recognise or rules");
    }

    /** Tells the version from the manifest of the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Espalier.class.getPackage().getImplementationVersion();
            return new String[] {"espalier " + (version == null ? "(not packaged)" : version)};
        }
    }
}
