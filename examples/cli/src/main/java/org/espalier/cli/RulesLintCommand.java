package org.espalier.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.espalier.cli.answer.Batch;
import org.espalier.cli.answer.LintAnswer;
import org.espalier.cli.input.DocumentLoader;
import org.espalier.cli.input.NamedFile;
import org.espalier.cli.input.RuleFiles;
import org.espalier.core.json.JsonReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks files with rule sets, awards or policies of receivers. */
@Command(
        name = "lint",
        description = {
            "Checks rule sets, awards and policies of receivers of one's own: everything that is wrong in a file, with"
                    + " its place, and what looks like an oversight.",
            "",
            "Files are JSON or YAML. In folders only names that end in .json, .yaml or .yml are read."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class RulesLintCommand implements Callable<Integer> {

    @Mixin
    private InputOptions options;

    @Override
    public Integer call() {
        List<NamedFile> files = RuleFiles.below(options.paths());
        if (files.isEmpty()) {
            throw options.wrong("no file there ends in .json, .yaml or .yml");
        }
        AnswerWriter writer = options.writer(new Batch("lint-batch/1", "file", "files", "clean"));
        DocumentLoader loader = new DocumentLoader();
        files.forEach(file -> writer.add(file.name(), () -> List.of(answer(file, loader))));
        return writer.end();
    }

    private static LintAnswer answer(NamedFile file, DocumentLoader loader) {
        JsonReading<byte[]> bytes = loader.bytes(file.path());
        return bytes.value()
                .map(content -> LintAnswer.of(file.name(), content))
                .orElseGet(() -> LintAnswer.ofNothing(file.name(), bytes.findings()));
    }
}
