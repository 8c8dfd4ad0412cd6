package org.espalier.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;

/**
 * One run of the program inside the tests.
 *
 * @param exit the exit code
 * @param out what it printed
 * @param err what it told about a wrong call
 */
record Run(int exit, String out, String err) {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    static Run of(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] texts = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        int exit = Espalier.run(stream(out), stream(err), CLOCK, texts);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** An audit against an award of the samples. */
    static Run audit(String award, Object... more) {
        Object[] arguments = new Object[more.length + 3];
        arguments[0] = "audit";
        arguments[1] = "--award";
        arguments[2] = Samples.award(award);
        System.arraycopy(more, 0, arguments, 3, more.length);
        return of(arguments);
    }

    /** An audit of one file or folder against the master's degree of the samples. */
    static Run audit(Path path) {
        return audit("msc-data-engineering", path);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
