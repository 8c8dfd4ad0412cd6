package org.espalier.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;

/** Starts the program. */
public final class Main {

    private Main() {}

    /** Runs a command and ends with its exit code. Text goes out in UTF-8, whatever the terminal says. */
    public static void main(String[] arguments) {
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        Clock clock = Clock.system(ZoneId.systemDefault());
        int exit = Espalier.run(out, err, new Terminals(isTerminal(1), isTerminal(2)), clock, arguments);
        out.flush();
        err.flush();
        System.exit(exit);
    }

    /** Whether a descriptor leads to a terminal: by the system's own list; where it keeps none, nobody is taken to watch. */
    private static boolean isTerminal(int descriptor) {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException noList) {
            return false;
        }
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
