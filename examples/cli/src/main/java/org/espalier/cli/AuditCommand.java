package org.espalier.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.espalier.cli.answer.Answer;
import org.espalier.cli.answer.AuditAnswer;
import org.espalier.cli.answer.Batch;
import org.espalier.cli.answer.UnusableAnswer;
import org.espalier.cli.input.DocumentLoader;
import org.espalier.cli.input.InputPaths;
import org.espalier.cli.input.LearnerDocuments;
import org.espalier.cli.input.LearnerReader;
import org.espalier.core.json.JsonReading;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.award.AwardFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Audits learners against an award. */
@Command(
        name = "audit",
        description = {
            "Finds which credential fills which requirement of an award, what is missing, and what does not count.",
            "",
            LearnerHelp.GROUPING
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class AuditCommand implements Callable<Integer> {

    @Mixin
    private EvaluationOptions options;

    @Option(
            names = "--award",
            required = true,
            paramLabel = "FILE",
            description = "The award: a file that begins with \"espalier\": \"award/1\".")
    private Path award;

    @Override
    public Integer call() {
        List<Path> paths = options.paths();
        AnswerWriter writer = options.writer(new Batch("audit-batch/1", "learner", "learners", "eligible for review"));
        JsonReading<Award> reading = read(options.file(award));
        if (!reading.isClean()) {
            return writer.only(UnusableAnswer.ofFile(award.toString(), reading.findings()));
        }
        LearnerReader learners = new LearnerReader();
        LocalDate day = options.day();
        InputPaths.learners(paths)
                .forEach(input ->
                        writer.add(input.name(), () -> answers(reading.orElseThrow(), day, learners.read(input))));
        return writer.end();
    }

    private static List<Answer> answers(Award target, LocalDate day, List<LearnerDocuments> learners) {
        return learners.stream()
                .<Answer>map(learner -> AuditAnswer.of(target, day, learner))
                .toList();
    }

    private static JsonReading<Award> read(Path file) {
        JsonReading<byte[]> bytes = new DocumentLoader().bytes(file);
        return bytes.value()
                .map(AwardFile::read)
                .orElseGet(() -> new JsonReading<>(Optional.empty(), bytes.findings()));
    }
}
