package org.espalier.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Tells on a terminal how far a long run is: one line that is written over, and gone at the end. */
final class Progress {

    private static final Duration SELDOM = Duration.ofMillis(200);

    private final PrintWriter terminal;
    private final Clock clock;
    private final boolean isWatched;
    private Instant last = Instant.EPOCH;
    private int width;

    Progress(PrintWriter terminal, Clock clock, boolean isWatched) {
        this.terminal = terminal;
        this.clock = clock;
        this.isWatched = isWatched;
    }

    /** Tells how many learners are done, unless that was told a moment ago. */
    void done(long learners) {
        if (isWatched && clock.instant().isAfter(last.plus(SELDOM))) {
            last = clock.instant();
            show(learners + (learners == 1 ? " learner" : " learners"));
        }
    }

    private void show(String text) {
        terminal.print("\r" + text + " ".repeat(Math.max(0, width - text.length())));
        terminal.flush();
        width = text.length();
    }

    /** Removes the line. */
    void end() {
        if (width > 0) {
            show("");
            terminal.print("\r");
            terminal.flush();
        }
    }
}
