package org.espalier.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.espalier.cli.answer.Answer;
import org.espalier.cli.answer.Batch;
import org.espalier.cli.answer.Quality;
import org.espalier.cli.answer.QualityAnswer;
import org.espalier.cli.answer.UnusableAnswer;
import org.espalier.cli.input.DocumentLoader;
import org.espalier.cli.input.NamedFile;
import org.espalier.core.json.JsonReading;
import org.espalier.qa.evidence.QualityFile;
import org.espalier.qa.evidence.QualityFiles;
import org.espalier.qa.profile.QualityProfile;
import org.espalier.qa.profile.QualityProfiles;
import org.espalier.recognition.document.DocumentFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reviews the quality behind credentials. */
@Command(
        name = "quality",
        description = {
            "Tells whether the quality of provider, course and credential is assured, by whom, on which evidence, and"
                    + " what is missing.",
            "",
            "Each credential is reviewed for itself. In folders only names that end in .json or .jsonld are read."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class QualityCommand implements Callable<Integer> {

    @Mixin
    private EvaluationOptions options;

    @Option(
            names = "--quality",
            required = true,
            paramLabel = "FILE",
            description =
                    "The evidence: a file that begins with \"espalier\": \"quality/1\" or \"quality-short/1\", in JSON"
                            + " or YAML. Of several, each layer comes from the first that has it.")
    private List<Path> quality = new ArrayList<>();

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            description = "Which checks apply: the id of a published profile, id@version, or a file that begins with"
                    + " \"espalier\": \"quality-profile/1\". Without it: the one that fits the kind of provider.")
    private Optional<String> profile;

    @Override
    public Integer call() {
        List<NamedFile> files = options.documents();
        LocalDate day = options.day();
        AnswerWriter writer =
                options.writerOfDocuments(new Batch("quality-batch/1", "credential", "credentials", "satisfied"));
        List<JsonReading<QualityFile>> evidence =
                quality.stream().map(this::evidence).toList();
        Optional<JsonReading<QualityProfile>> chosen = profile.map(name -> profile(name, day));
        Optional<Answer> faulty = faulty(evidence).or(() -> faulty(chosen));
        if (faulty.isPresent()) {
            return writer.only(faulty.get());
        }
        List<QualityFile> known =
                evidence.stream().map(JsonReading::orElseThrow).toList();
        Quality by = new Quality(QualityFiles.together(known), chosen.map(JsonReading::orElseThrow), day);
        DocumentLoader loader = new DocumentLoader();
        files.forEach(file -> writer.add(file.name(), () -> answers(by, loader, file)));
        return writer.end();
    }

    private JsonReading<QualityFile> evidence(Path path) {
        return new DocumentLoader().bytes(options.file(path)).then(QualityFiles::read);
    }

    private Optional<Answer> faulty(List<JsonReading<QualityFile>> evidence) {
        return IntStream.range(0, evidence.size())
                .filter(i -> !evidence.get(i).isClean())
                .<Answer>mapToObj(i -> UnusableAnswer.ofFile(
                        quality.get(i).toString(), evidence.get(i).findings()))
                .findFirst();
    }

    private Optional<Answer> faulty(Optional<JsonReading<QualityProfile>> chosen) {
        return chosen.filter(reading -> !reading.isClean())
                .map(reading -> UnusableAnswer.ofFile(profile.orElse(""), reading.findings()));
    }

    private static List<Answer> answers(Quality quality, DocumentLoader loader, NamedFile file) {
        return QualityAnswer.all(quality, new DocumentFile(file.name(), loader.document(file.path())));
    }

    private JsonReading<QualityProfile> profile(String name, LocalDate day) {
        Path file = Path.of(name);
        if (Files.exists(file)) {
            return new DocumentLoader().bytes(options.file(file)).then(QualityProfile::read);
        }
        QualityProfile published = QualityProfiles.named(name, day)
                .orElseThrow(() -> options.wrong("there is no file and no published profile " + name));
        return new JsonReading<>(Optional.of(published), List.of());
    }
}
