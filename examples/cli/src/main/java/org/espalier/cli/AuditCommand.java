package org.espalier.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.espalier.cli.answer.Answer;
import org.espalier.cli.answer.AuditAnswer;
import org.espalier.cli.answer.Batch;
import org.espalier.cli.answer.ExplainAnswer;
import org.espalier.cli.answer.UnusableAnswer;
import org.espalier.cli.input.DocumentLoader;
import org.espalier.cli.input.InputPaths;
import org.espalier.cli.input.LearnerDocuments;
import org.espalier.cli.input.LearnerFiles;
import org.espalier.cli.input.LearnerReader;
import org.espalier.core.json.JsonReading;
import org.espalier.stacking.AwardAudit;
import org.espalier.stacking.audit.AuditLimits;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.award.AwardFile;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.evaluation.CircumstancesFile;
import org.espalier.stacking.rule.RuleTree;
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

    @Option(names = "--alternatives", paramLabel = "N", description = "Also tell the N next best ways of counting.")
    private int alternatives;

    @Option(
            names = "--explain",
            paramLabel = "REQUIREMENT",
            description =
                    "Tell of one requirement, by its id, what every credential does for it, or why it does nothing.")
    private Optional<String> explain;

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
        refuseUnknownRequirement(reading.orElseThrow());
        audit(reading.orElseThrow(), known.orElseThrow(), writer);
        return writer.end();
    }

    private void refuseWhatDoesNotFit() {
        if (table.csv().isEmpty() && table.isTold()) {
            throw options.wrong("--mapping, --out, --threads and --timing are for a table; --csv names it");
        }
        if (alternatives < 0) {
            throw options.wrong("--alternatives is a number, none or more");
        }
        if (table.csv().isPresent() && (alternatives > 0 || explain.isPresent())) {
            throw options.wrong("--alternatives and --explain are for documents; a table gets verdicts only");
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
        if (circumstances.isPresent()
                && inputs.stream().mapToInt(input -> reader.read(input).size()).sum() > 1) {
            throw options.wrong("--circumstances are those of one learner, and there are several");
        }
        for (int i = 0; i < inputs.size(); i++) {
            LearnerFiles input = inputs.get(i);
            writer.add(input.name(), () -> answers(target, known, day, reader.read(input)));
            progress.done(i + 1);
        }
        progress.end();
    }

    private List<Answer> answers(Award target, Circumstances known, LocalDate day, List<LearnerDocuments> learners) {
        AwardAudit audit = AwardAudit.of(target).in(known).within(AuditLimits.STANDARD.withAlternatives(alternatives));
        return learners.stream()
                .map(learner -> answer(target, audit, day, learner))
                .toList();
    }

    private Answer answer(Award target, AwardAudit audit, LocalDate day, LearnerDocuments learner) {
        return explain.isPresent()
                ? ExplainAnswer.of(audit, explain.get(), day, learner)
                : AuditAnswer.of(target, audit, day, learner);
    }

    private void refuseUnknownRequirement(Award target) {
        boolean known = explain.isEmpty()
                || RuleTree.of("requirements", target.requirements()).all().stream()
                        .anyMatch(placed -> placed.use().id().equals(explain.get()));
        if (!known) {
            throw options.wrong("--explain " + explain.get() + ": the award has no requirement of that id");
        }
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
