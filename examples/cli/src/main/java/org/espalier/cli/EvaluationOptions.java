package org.espalier.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What the commands are told that look at credentials: files and folders, a format, and a day. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class EvaluationOptions extends InputOptions {

    private final Clock clock;
    private final Terminals terminals;

    @Option(
            names = "--on",
            paramLabel = "DAY",
            converter = Day.class,
            description = "The day of evaluation, such as 2026-11-22. Without it: today, by the clock of this computer."
                    + " The answer names the day.")
    private Optional<LocalDate> on;

    EvaluationOptions(Clock clock, Terminals terminals) {
        this.clock = clock;
        this.terminals = terminals;
    }

    LocalDate day() {
        return on.orElseGet(() -> LocalDate.now(clock));
    }

    Clock clock() {
        return clock;
    }

    /** Progress while the answer goes elsewhere than to the terminal. */
    Progress progress() {
        return new Progress(err(), clock, terminals.err() && !terminals.out());
    }

    /** Progress while the answer goes to a file of its own. */
    Progress progressBesideFile() {
        return new Progress(err(), clock, terminals.err());
    }
}
