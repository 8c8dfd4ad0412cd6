package org.espalier.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.espalier.cli.answer.Answer;
import org.espalier.cli.answer.Batch;
import org.espalier.cli.answer.UnusableAnswer;
import org.espalier.cli.answer.ValidateAnswer;
import org.espalier.cli.answer.Validation;
import org.espalier.cli.input.DocumentLoader;
import org.espalier.cli.input.InputPaths;
import org.espalier.cli.input.LearnerDocuments;
import org.espalier.cli.input.LearnerReader;
import org.espalier.core.json.JsonReading;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.evaluation.CircumstancesFile;
import org.espalier.stacking.ruleset.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds the credentials of learners against a rule set. */
@Command(
        name = "validate",
        description = {
            "Tells what the rules of a jurisdiction or an organisation say of the credentials of a learner, rule by rule.",
            "",
            LearnerHelp.GROUPING
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ValidateCommand implements Callable<Integer> {

    @Mixin
    private EvaluationOptions options;

    @Option(
            names = "--rules",
            required = true,
            paramLabel = "RULES",
            description = "The id of a published rule set (see: rules list), id@version, or a file that begins with"
                    + " \"espalier\": \"rule-set/1\", in JSON or YAML.")
    private String rules;

    @Option(
            names = "--rules-of",
            paramLabel = "DAY",
            converter = Day.class,
            description = "The day whose rules apply, such as that of enrolment. Without it: the day of evaluation.")
    private Optional<LocalDate> rulesOf;

    @Option(
            names = "--circumstances",
            paramLabel = "FILE",
            description = "What else is known of the case: a file that begins with \"espalier\": \"circumstances/1\","
                    + " in JSON or YAML.")
    private Optional<Path> circumstances;

    @Override
    public Integer call() {
        List<Path> paths = options.paths();
        LocalDate day = options.day();
        AnswerWriter writer = options.writer(new Batch("validation-batch/1", "learner", "learners", "satisfied"));
        RuleSetChoice choice = new RuleSetChoice(options);
        JsonReading<RuleSet> ruleSet = choice.find(rules, rulesOf.orElse(day));
        JsonReading<Circumstances> known = known();
        if (!ruleSet.isClean()) {
            return writer.only(UnusableAnswer.ofFile(rules, ruleSet.findings()));
        }
        if (!known.isClean()) {
            return writer.only(UnusableAnswer.ofFile(circumstances.orElseThrow().toString(), known.findings()));
        }
        Validation validation =
                Validation.of(ruleSet.orElseThrow(), rulesOf.orElse(day), known.orElseThrow(), day);
        LearnerReader learners = new LearnerReader();
        InputPaths.learners(paths)
                .forEach(input -> writer.add(input.name(), () -> answers(validation, learners.read(input))));
        return writer.end();
    }

    private JsonReading<Circumstances> known() {
        return circumstances
                .map(file -> new DocumentLoader().bytes(options.file(file)).then(CircumstancesFile::read))
                .orElseGet(() -> new JsonReading<>(Optional.of(Circumstances.none()), List.of()));
    }

    private static List<Answer> answers(Validation validation, List<LearnerDocuments> learners) {
        return learners.stream()
                .<Answer>map(learner -> ValidateAnswer.of(validation, learner))
                .toList();
    }
}
