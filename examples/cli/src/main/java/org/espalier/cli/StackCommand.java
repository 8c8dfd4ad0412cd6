package org.espalier.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.espalier.cli.answer.Answer;
import org.espalier.cli.answer.Batch;
import org.espalier.cli.answer.StackAnswer;
import org.espalier.cli.input.InputPaths;
import org.espalier.cli.input.LearnerDocuments;
import org.espalier.cli.input.LearnerReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells how the credentials of learners fit together. */
@Command(
        name = "stack",
        description = {
            "Tells the direction of a stack: horizontal, vertical, diagonal, supplemental or independent, step by step.",
            "",
            LearnerHelp.GROUPING
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class StackCommand implements Callable<Integer> {

    @Mixin
    private EvaluationOptions options;

    @Option(
            names = "--towards",
            paramLabel = "AWARD",
            description =
                    "The name of an award that all these credentials feed; it links them. Without it only what the"
                            + " credentials say of each other links them.")
    private Optional<String> towards;

    @Override
    public Integer call() {
        AnswerWriter writer = options.writer(new Batch("stack-batch/1", "learner", "learners", "determined"));
        LearnerReader learners = new LearnerReader();
        LocalDate day = options.day();
        InputPaths.learners(options.paths())
                .forEach(input -> writer.add(input.name(), () -> answers(day, learners.read(input))));
        return writer.end();
    }

    private List<Answer> answers(LocalDate day, List<LearnerDocuments> learners) {
        return learners.stream()
                .<Answer>map(learner -> StackAnswer.of(day, towards, learner))
                .toList();
    }
}
