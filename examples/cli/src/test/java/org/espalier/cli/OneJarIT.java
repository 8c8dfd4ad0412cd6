package org.espalier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as users start it, in a process of its own. */
class OneJarIT {

    private static final File JAR =
            Samples.file("examples/cli/target/espalier.jar").toFile();

    @TempDir
    Path folder;

    @Test
    void should_print_what_the_commands_print_and_nothing_else() throws Exception {
        String first = Documentation.README.blocks("sh").get(0);
        Object[] arguments = Documentation.arguments(first);
        Run inside = Run.of(arguments);

        assertThat(process(List.of("-jar", JAR.toString()), arguments)).isEqualTo(inside);
    }

    @Test
    void should_print_the_same_on_the_module_path() throws Exception {
        Object[] arguments = {
            "audit",
            "--format",
            "json",
            "--award",
            Samples.award("bachelor-electives"),
            "--on",
            "2026-11-22",
            Samples.learner("L-0608")
        };

        assertThat(process(List.of("-p", modulePath(), "-m", "org.espalier.cli/org.espalier.cli.Main"), arguments))
                .isEqualTo(Run.of(arguments));
    }

    @Test
    void should_refuse_a_file_of_300_megabytes_in_little_memory() throws Exception {
        Path large = folder.resolve("large.json");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(300L << 20);
        }

        Run run = process(List.of("-Xmx32m", "-jar", JAR.toString()), "check", large);

        assertThat(run.out()).contains("The file is larger than");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void should_hold_the_licence_and_notices_and_no_module_descriptor() throws IOException {
        try (JarFile jar = new JarFile(JAR)) {
            assertThat(jar.stream().map(Object::toString))
                    .contains("META-INF/LICENSE", "META-INF/NOTICE")
                    .noneMatch(name -> name.endsWith("module-info.class"))
                    .doesNotHaveDuplicates();
        }
    }

    /** What stands on the class path of the tests and is a module of the program. */
    private static String modulePath() {
        Pattern module = Pattern.compile(".*(target.classes|(espalier|jackson|picocli|snakeyaml)-[^/\\\\]*\\.jar)");
        return Pattern.compile(File.pathSeparator)
                .splitAsStream(System.getProperty("java.class.path"))
                .filter(entry -> module.matcher(entry).matches())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Runs java with the encoding of a bare terminal, to see that text goes out in UTF-8 all the same. */
    private Run process(List<String> options, Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C");
        int exit = builder.start().waitFor();
        return new Run(exit, text(out), text(err));
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
