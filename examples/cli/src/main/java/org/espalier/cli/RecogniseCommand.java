package org.espalier.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.espalier.cli.answer.Answer;
import org.espalier.cli.answer.DecisionAnswer;
import org.espalier.cli.answer.Recognising;
import org.espalier.cli.answer.UnusableAnswer;
import org.espalier.cli.input.DocumentLoader;
import org.espalier.cli.input.NamedFile;
import org.espalier.core.json.JsonReading;
import org.espalier.qa.evidence.QualityFile;
import org.espalier.qa.evidence.QualityFiles;
import org.espalier.recognition.Recogniser;
import org.espalier.recognition.authenticity.AuthenticityMethod;
import org.espalier.recognition.comparison.Component;
import org.espalier.recognition.comparison.Programme;
import org.espalier.recognition.decision.Purpose;
import org.espalier.recognition.document.seal.SealTrust;
import org.espalier.recognition.policy.ReceiverPolicies;
import org.espalier.recognition.policy.ReceiverPolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Decides on recognition. */
@Command(
        name = "recognise",
        description = {
            "Tells whether a receiver recognises a credential, for what, why, and what can be done now.",
            "",
            "Each credential of a document is decided on. A PATH may also be a record of prior learning (\"espalier\":"
                    + " \"prior-learning/1\") or a whole request (\"recognition-request/1\"), which tells everything"
                    + " itself."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class RecogniseCommand implements Callable<Integer> {

    @Mixin
    private EvaluationOptions options;

    @Option(
            names = "--policy",
            paramLabel = "POLICY",
            description = "Whose rules: the id of a published policy, id@version, or a file that begins with"
                    + " \"espalier\": \"recognition-policy/1\", in JSON or YAML. Without it each PATH is a decision of"
                    + " earlier (\"decision/1\"), which is printed again word for word.")
    private Optional<String> policy;

    @Option(
            names = "--purpose",
            paramLabel = "PURPOSE",
            converter = PurposeReader.class,
            description =
                    "admission, exemption, advanced-standing, elective or employment. Without it, it is asked for.")
    private Optional<Purpose> purpose;

    @Option(
            names = "--component",
            paramLabel = "FILE|ID",
            description = "The component that the credential is to stand for: a file that begins with \"espalier\":"
                    + " \"component/1\", or the id of a component of the programme.")
    private Optional<String> component;

    @Option(
            names = "--programme",
            paramLabel = "FILE",
            description = "The programme: a file that begins with \"espalier\": \"programme/1\".")
    private Optional<Path> programme;

    @Option(
            names = "--quality",
            paramLabel = "FILE",
            description = "Evidence on quality: a file of kind \"quality/1\" or \"quality-short/1\".")
    private Optional<Path> quality;

    @Option(
            names = "--verified",
            paramLabel = "HOW",
            converter = AuthenticityReader.class,
            description = "That the documents were verified as genuine by the day of evaluation, and how: seal,"
                    + " verification-service, awarding-body, online-information or other. Without it: not checked.")
    private Optional<AuthenticityMethod> verified;

    @Mixin
    private SealOptions seals;

    @Option(
            names = "--received",
            paramLabel = "DAY",
            converter = Day.class,
            description = "The day on which the request came in; not after the day of evaluation.")
    private Optional<LocalDate> received;

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "The id of the decision; of several, the later ones get a number behind it."
                    + " Without it: made of the id of the credential.")
    private Optional<String> id;

    @Option(
            names = "--letter",
            paramLabel = "FORM",
            converter = LetterForm.Reader.class,
            description =
                    "Prints the letter to the learner instead, as text or html; what is no letter goes to the error"
                            + " output.")
    private Optional<LetterForm> letter;

    @Override
    public Integer call() {
        List<NamedFile> files = options.documents();
        received.filter(day -> day.isAfter(options.day())).ifPresent(this::refuse);
        Optional<SealTrust> trust = trust();
        LetterWriter letters = new LetterWriter(options, letter);
        if (policy.isEmpty()) {
            files.forEach(file -> letters.add(file.name(), () -> DecisionAnswer.again(file)));
            return letters.end();
        }
        return decided(policy.get(), files, trust, letters);
    }

    private void refuse(LocalDate late) {
        throw options.wrong("--received " + late + " is after the day of the decision, --on " + options.day());
    }

    private int decided(String name, List<NamedFile> files, Optional<SealTrust> trust, LetterWriter letters) {
        Reading<ReceiverPolicy> rules = new Reading<>(name, policy(name));
        Reading<Programme> whole = reading(programme, Programme::read);
        Reading<Component> part = component(whole);
        Reading<QualityFile> evidence = reading(quality, QualityFiles::read);
        Optional<Answer> faulty = rules.fault().or(whole::fault).or(part::fault).or(evidence::fault);
        if (faulty.isPresent()) {
            return letters.only(faulty.get());
        }
        Recognising recognising = new Recognising(
                recogniser(rules.reading().orElseThrow()),
                new Recognising.Case(
                        options.day(),
                        purpose,
                        part.value(),
                        whole.value(),
                        evidence.value(),
                        verified,
                        trust,
                        received,
                        id));
        files.forEach(file -> letters.add(file.name(), () -> recognising.answers(file)));
        return letters.end();
    }

    private Optional<SealTrust> trust() {
        Optional<SealTrust> trust = seals.trust(options);
        if (trust.isPresent() && verified.isPresent()) {
            throw options.wrong("a document was verified, or its seal is to be checked: --verified or --check-seal");
        }
        return trust;
    }

    private Recogniser recogniser(ReceiverPolicy known) {
        try {
            return Recogniser.with(known);
        } catch (IllegalArgumentException unknown) {
            throw options.wrong(String.valueOf(unknown.getMessage()));
        }
    }

    private JsonReading<ReceiverPolicy> policy(String name) {
        Path file = Path.of(name);
        if (Files.exists(file)) {
            return new DocumentLoader().bytes(options.file(file)).then(ReceiverPolicy::read);
        }
        ReceiverPolicy published = ReceiverPolicies.named(name, options.day())
                .orElseThrow(() -> options.wrong("there is no file and no published policy " + name));
        return new JsonReading<>(Optional.of(published), List.of());
    }

    /** The component of a file, else the one of the programme that has the id. */
    private Reading<Component> component(Reading<Programme> whole) {
        Optional<String> own = component.filter(name -> !Files.exists(Path.of(name)));
        if (own.isEmpty()) {
            return reading(component.map(Path::of), Component::read);
        }
        return new Reading<>(own.get(), new JsonReading<>(Optional.of(named(own.get(), whole)), List.of()));
    }

    private Component named(String name, Reading<Programme> whole) {
        return whole.value()
                .flatMap(programme -> programme.component(name))
                .orElseThrow(() -> options.wrong("there is no file and no component of the programme " + name));
    }

    private <T> Reading<T> reading(Optional<Path> path, java.util.function.Function<byte[], JsonReading<T>> reader) {
        return path.map(file -> new Reading<>(
                        file.toString(),
                        new DocumentLoader().bytes(options.file(file)).then(reader)))
                .orElseGet(() -> new Reading<>("", new JsonReading<>(Optional.empty(), List.of())));
    }

    /** What came of reading a file that may not have been named. */
    private record Reading<T>(String name, JsonReading<T> reading) {

        Optional<T> value() {
            return reading.value();
        }

        Optional<Answer> fault() {
            boolean faulty = !name.isEmpty() && !reading.isClean();
            return faulty ? Optional.of(UnusableAnswer.ofFile(name, reading.findings())) : Optional.empty();
        }
    }

    /** Reads a purpose from the command line. */
    static final class PurposeReader extends ConstantReader<Purpose> {
        PurposeReader() {
            super("purpose", Purpose.values());
        }
    }

    /** Reads a way of verifying from the command line. */
    static final class AuthenticityReader extends ConstantReader<AuthenticityMethod> {
        AuthenticityReader() {
            super("way of verifying", AuthenticityMethod.values());
        }
    }
}
