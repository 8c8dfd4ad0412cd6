package org.espalier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final StringWriter terminal = new StringWriter();

    private Progress progress(boolean watched) {
        Clock clock = Clock.tick(
                Clock.offset(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), Duration.ofDays(1)), Duration.ofSeconds(1));
        return new Progress(new PrintWriter(terminal), clock, watched);
    }

    @Test
    void should_say_nothing_where_nobody_watches() {
        Progress progress = progress(false);
        progress.done(1);
        progress.end();

        assertThat(terminal.toString()).isEmpty();
    }

    @Test
    void should_write_over_its_line_and_remove_it() {
        Progress progress = progress(true);
        progress.done(12);
        progress.end();

        assertThat(terminal.toString()).isEqualTo("\r12 learners\r" + " ".repeat("12 learners".length()) + "\r");
    }

    @Test
    void should_not_write_at_every_learner() {
        Progress progress = progress(true);
        progress.done(1);
        progress.done(2);

        assertThat(terminal.toString()).isEqualTo("\r1 learner");
    }
}
