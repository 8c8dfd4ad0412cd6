package org.espalier.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What the commands are told that look at credentials: files and folders, a format, and a day. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class EvaluationOptions extends InputOptions {

    private final Clock clock;

    @Option(
            names = "--on",
            paramLabel = "DAY",
            converter = Day.class,
            description = "The day of evaluation, such as 2026-11-22. Without it: today, by the clock of this computer."
                    + " The answer names the day.")
    private Optional<LocalDate> on;

    EvaluationOptions(Clock clock) {
        this.clock = clock;
    }

    LocalDate day() {
        return on.orElseGet(() -> LocalDate.now(clock));
    }
}
