package org.espalier.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.espalier.cli.answer.Answer;
import org.espalier.cli.answer.Batch;
import org.espalier.cli.answer.CheckAnswer;
import org.espalier.cli.answer.UnusableAnswer;
import org.espalier.cli.input.DocumentLoader;
import org.espalier.cli.input.NamedFile;
import org.espalier.core.element.CompletenessCheck;
import org.espalier.core.element.ElementProfile;
import org.espalier.core.json.JsonReading;
import org.espalier.recognition.document.DocumentFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks the credentials of documents, one by one. */
@Command(
        name = "check",
        description = {
            "Tells whether each credential is a micro-credential, which of the 16 European standard elements it tells,"
                    + " and what contradicts itself.",
            "",
            "Each document is checked for itself. In folders only names that end in .json or .jsonld are read."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private EvaluationOptions options;

    @Option(
            names = "--profile",
            defaultValue = "european-2022",
            paramLabel = "PROFILE",
            description =
                    "What must be told: european-2022 (unless told otherwise), microbol-2022, or a file that begins"
                            + " with \"espalier\": \"profile/1\".")
    private String profile;

    @Override
    public Integer call() {
        JsonReading<ElementProfile> reading = profile();
        List<NamedFile> files = options.documents();
        AnswerWriter writer =
                options.writerOfDocuments(new Batch("check-batch/1", "document", "documents", "satisfied"));
        if (!reading.isClean()) {
            return writer.only(UnusableAnswer.ofFile(profile, reading.findings()));
        }
        CompletenessCheck check = CompletenessCheck.with(reading.orElseThrow());
        DocumentLoader loader = new DocumentLoader();
        LocalDate day = options.day();
        files.forEach(file -> writer.add(file.name(), () -> List.of(answer(check, day, loader, file))));
        return writer.end();
    }

    private static Answer answer(CompletenessCheck check, LocalDate day, DocumentLoader loader, NamedFile file) {
        DocumentFile document = new DocumentFile(file.name(), loader.document(file.path()));
        return CheckAnswer.of(check, day, document);
    }

    private JsonReading<ElementProfile> profile() {
        Path file = Path.of(profile);
        if (Files.exists(file)) {
            JsonReading<byte[]> bytes = new DocumentLoader().bytes(options.file(file));
            return bytes.value()
                    .map(ElementProfile::read)
                    .orElseGet(() -> new JsonReading<>(Optional.empty(), bytes.findings()));
        }
        try {
            return new JsonReading<>(Optional.of(ElementProfile.standard(profile)), List.of());
        } catch (IllegalArgumentException unknown) {
            throw options.wrong("there is no profile and no file " + profile);
        }
    }
}
