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
import org.espalier.cli.input.LearnerFiles;
import org.espalier.cli.input.LearnerReader;
import org.espalier.core.json.JsonReading;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.award.AwardFile;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.evaluation.CircumstancesFile;
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

    @Option(
            names = "--circumstances",
            paramLabel = "FILE",
            description = "What else is known of the case of one learner: a file that begins with \"espalier\":"
                    + " \"circumstances/1\", in JSON or YAML.")
    private Optional<Path> circumstances;

    @Mixin
    private TableOptions table;

    @Override
    public Integer call() {
        refuseWhatDoesNotFit();
        AnswerWriter writer = options.writer(new Batch("audit-batch/1", "learner", "learners", "eligible for review"));
        JsonReading<Award> reading = read(options.file(award));
        if (!reading.isClean()) {
            return writer.only(UnusableAnswer.ofFile(award.toString(), reading.findings()));
        }
        if (table.csv().isPresent()) {
            return new TableAudit(options, table, reading.orElseThrow()).run();
        }
        JsonReading<Circumstances> known = known();
        if (!known.isClean()) {
            return writer.only(UnusableAnswer.ofFile(circumstances.orElseThrow().toString(), known.findings()));
        }
        audit(reading.orElseThrow(), known.orElseThrow(), writer);
        return writer.end();
    }

    private void refuseWhatDoesNotFit() {
        if (table.csv().isEmpty() && table.isTold()) {
            throw options.wrong("--mapping, --out, --threads and --timing are for a table; --csv names it");
        }
        if (table.csv().isPresent() && circumstances.isPresent()) {
            throw options.wrong("--circumstances are those of one learner, and a table has many");
        }
    }

    private void audit(Award target, Circumstances known, AnswerWriter writer) {
        LearnerReader reader = new LearnerReader();
        LocalDate day = options.day();
        List<LearnerFiles> inputs = InputPaths.learners(options.paths());
        Progress progress = options.progress();
        if (circumstances.isPresent() && inputs.stream().mapToInt(input -> reader.read(input).size()).sum() > 1) {
            throw options.wrong("--circumstances are those of one learner, and there are several");
        }
        for (int i = 0; i < inputs.size(); i++) {
            LearnerFiles input = inputs.get(i);
            writer.add(input.name(), () -> answers(target, known, day, reader.read(input)));
            progress.done(i + 1);
        }
        progress.end();
    }

    private static List<Answer> answers(
            Award target, Circumstances known, LocalDate day, List<LearnerDocuments> learners) {
        return learners.stream()
                .<Answer>map(learner -> AuditAnswer.of(target, known, day, learner))
                .toList();
    }

    private JsonReading<Circumstances> known() {
        return circumstances
                .map(file -> new DocumentLoader().bytes(options.file(file)).then(CircumstancesFile::read))
                .orElseGet(() -> new JsonReading<>(Optional.of(Circumstances.none()), List.of()));
    }

    private static JsonReading<Award> read(Path file) {
        JsonReading<byte[]> bytes = new DocumentLoader().bytes(file);
        return bytes.value()
                .map(AwardFile::read)
                .orElseGet(() -> new JsonReading<>(Optional.empty(), bytes.findings()));
    }
}
