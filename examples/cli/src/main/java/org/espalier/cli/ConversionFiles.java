package org.espalier.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.espalier.cli.answer.Conversion;
import org.espalier.cli.answer.Conversion.Output;
import org.espalier.cli.input.NamedFile;

/** Puts converted documents where they are wanted: on the standard output, into a file or into a folder. */
final class ConversionFiles {

    private static final int LONGEST_NAME = 80;

    private final InputOptions options;
    private final Optional<Path> out;

    ConversionFiles(InputOptions options, Optional<Path> out) {
        this.options = options;
        this.out = out;
    }

    void write(Conversion conversion, List<NamedFile> inputs) {
        List<Output> outputs = conversion.outputs();
        if (out.isEmpty() && outputs.size() > 1) {
            throw options.wrong(outputs.size() + " documents are written: name a folder with --out");
        }
        try {
            if (out.isPresent()) {
                write(out.get(), outputs, inputs);
            } else {
                outputs.forEach(output -> options.out().print(output.text()));
                options.out().flush();
            }
        } catch (IOException failed) {
            throw options.wrong("cannot write " + out.map(Path::toString).orElse("the answer"));
        }
    }

    private void write(Path target, List<Output> outputs, List<NamedFile> inputs) throws IOException {
        boolean folder = Files.isDirectory(target) || outputs.size() > 1;
        if (folder) {
            Files.createDirectories(target);
        }
        for (int i = 0; i < outputs.size(); i++) {
            Path file = folder ? target.resolve(name(i + 1, outputs.get(i))) : target;
            refuseInput(file, inputs);
            Files.writeString(file, outputs.get(i).text());
        }
    }

    private void refuseInput(Path file, List<NamedFile> inputs) throws IOException {
        for (NamedFile input : inputs) {
            if (Files.exists(file) && Files.isSameFile(file, input.path())) {
                throw options.wrong("--out would overwrite " + input.name());
            }
        }
    }

    private static String name(int number, Output output) {
        String name = output.name().replaceAll("[^A-Za-z0-9._-]+", "-");
        String shorter = name.substring(0, Math.min(LONGEST_NAME, name.length()));
        return String.format(Locale.ROOT, "%02d-%s.json", number, shorter);
    }
}
