package org.espalier.cli;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page of the documentation, and the blocks of code in it.
 *
 * @param text the page
 */
record Documentation(String text) {

    static final Documentation README = of("README.md");
    static final Documentation CONTRIBUTING = of("CONTRIBUTING.md");
    static final Documentation STACKING = of("stacking/README.md");
    static final Documentation SAMPLES = of("examples/data/README.md");

    static Documentation of(String path) {
        return new Documentation(Samples.read(Samples.file(path)));
    }

    /** The contents of all blocks in a language. */
    List<String> blocks(String language) {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    /** The arguments of a command line of this program, with paths that hold wherever the tests are run. */
    static Object[] arguments(String command) {
        String jar = "espalier.jar ";
        String[] words =
                command.substring(command.indexOf(jar) + jar.length()).strip().split(" ");
        return List.of(words).stream()
                .map(word -> word.startsWith("examples/") ? Samples.file(word).toString() : word)
                .toArray();
    }

    /** A block of code without what depends on where it stands. */
    static String unindented(String code) {
        return code.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
