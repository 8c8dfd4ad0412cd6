package org.espalier.cli.answer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.espalier.cli.input.DocumentLoader;
import org.espalier.cli.input.NamedFile;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.file.DataFile;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.json.FileKind;
import org.espalier.core.json.JsonLimits;
import org.espalier.core.json.JsonReading;
import org.espalier.qa.evidence.QualityFile;
import org.espalier.recognition.Recogniser;
import org.espalier.recognition.RecognitionRequest;
import org.espalier.recognition.authenticity.AuthenticityMethod;
import org.espalier.recognition.authenticity.AuthenticityStatement;
import org.espalier.recognition.comparison.Component;
import org.espalier.recognition.comparison.Programme;
import org.espalier.recognition.decision.Purpose;
import org.espalier.recognition.document.DocumentReading;
import org.espalier.recognition.document.Documents;
import org.espalier.recognition.document.seal.SealChecker;
import org.espalier.recognition.document.seal.SealReport;
import org.espalier.recognition.document.seal.SealTrust;
import org.espalier.recognition.prior.PriorLearning;

/** Makes requests of files, and decides on them. */
public final class Recognising {

    private static final Set<String> OF_TRUST = Set.of("STATUS_NOT_CHECKED", "SEALED_BY_ANOTHER", "ISSUED_BY_MANDATE");

    private final Recogniser recogniser;
    private final Case given;
    private final Map<String, Integer> used = new HashMap<>();

    /** What is told on the command line about every credential. */
    public record Case(
            LocalDate on,
            Optional<Purpose> purpose,
            Optional<Component> component,
            Optional<Programme> programme,
            Optional<QualityFile> quality,
            Optional<AuthenticityMethod> verified,
            Optional<SealTrust> seals,
            Optional<LocalDate> received,
            Optional<String> id) {}

    /** Decides by a policy. */
    public Recognising(Recogniser recogniser, Case given) {
        this.recogniser = recogniser;
        this.given = given;
    }

    /** The decisions on what a file holds; one answer that it is unusable, where it is. */
    public List<Answer> answers(NamedFile file) {
        JsonReading<byte[]> bytes = new DocumentLoader().bytes(file.path());
        return bytes.value()
                .map(content ->
                        kind(content).map(kind -> ofKind(kind, file, content)).orElseGet(() -> document(file, content)))
                .orElseGet(() -> List.of(UnusableAnswer.ofFile(file.name(), bytes.findings())));
    }

    private static Optional<FileKind> kind(byte[] content) {
        return DataFile.within(JsonLimits.STANDARD).tree(content).value().flatMap(FileKind::of);
    }

    private List<Answer> ofKind(FileKind kind, NamedFile file, byte[] content) {
        if (kind.equals(RecognitionRequest.kind())) {
            return read(file, RecognitionRequest.read(content));
        }
        return kind.equals(PriorLearning.kind()) ? prior(file, PriorLearning.read(content)) : document(file, content);
    }

    private List<Answer> read(NamedFile file, JsonReading<RecognitionRequest> reading) {
        return reading.isClean()
                ? List.of(decided(reading.orElseThrow(), List.of()))
                : List.of(UnusableAnswer.ofFile(file.name(), reading.findings()));
    }

    private List<Answer> prior(NamedFile file, JsonReading<PriorLearning> reading) {
        if (!reading.isClean()) {
            return List.of(UnusableAnswer.ofFile(file.name(), reading.findings()));
        }
        PriorLearning learning = reading.orElseThrow();
        RecognitionRequest.Builder request =
                started(learning.id().text(), verified()).priorLearning(learning);
        return List.of(decided(request.learner(learning.learner()).build(), List.of()));
    }

    private List<Answer> document(NamedFile file, byte[] content) {
        DocumentReading reading = Documents.standard().read(content);
        List<Finding> faults = faults(reading);
        if (!faults.isEmpty()) {
            return List.of(UnusableAnswer.ofFile(file.name(), faults));
        }
        Genuine genuine = genuine(content);
        List<Finding> told = told(reading.findings()).toList();
        return reading.holdings().stream()
                .map(holding -> answer(file, holding, genuine, told))
                .toList();
    }

    /** What is known of the authenticity of a document, and its seals where they were checked. */
    private record Genuine(Optional<AuthenticityStatement> statement, Optional<SealReport> seals) {

        static Genuine of(SealReport seals) {
            return new Genuine(Optional.of(seals.authenticity()), Optional.of(seals));
        }

        /** What was found by the seals, and of the organisation that sealed, for one credential. */
        Stream<Finding> findings(MicroCredential credential) {
            return seals.stream()
                    .flatMap(report -> Stream.concat(
                            report.findings().stream(), report.sealedFor(credential).stream()));
        }
    }

    /** By its seals where these are checked, else as the caller says. */
    private Genuine genuine(byte[] content) {
        return given.seals()
                .map(trust -> Genuine.of(SealChecker.with(trust).check(content, given.on())))
                .orElseGet(() -> new Genuine(verified(), Optional.empty()));
    }

    private Optional<AuthenticityStatement> verified() {
        return given.verified().map(how -> AuthenticityStatement.verified(how, given.on()));
    }

    /** What reading found and is more than a note, or tells who answers for the document and what nobody looked at. */
    private static Stream<Finding> told(List<Finding> reading) {
        return reading.stream()
                .filter(finding -> finding.severity() != Severity.NOTE || OF_TRUST.contains(finding.code()));
    }

    /** Nothing is decided on a document in which something is wrong: what was left out might be a revocation. */
    private static List<Finding> faults(DocumentReading reading) {
        return reading.isUsable()
                ? reading.findings().stream().filter(Finding::isBlocking).toList()
                : reading.findings();
    }

    private Answer answer(NamedFile file, Holding holding, Genuine genuine, List<Finding> told) {
        if (holding.state() != HoldingState.EARNED) {
            return UnearnedAnswer.of(file.name(), holding);
        }
        MicroCredential credential = holding.credential();
        List<Finding> found =
                Stream.concat(told.stream(), genuine.findings(credential)).toList();
        return decided(request(credential, genuine.statement()), found);
    }

    private RecognitionRequest request(MicroCredential credential, Optional<AuthenticityStatement> authenticity) {
        return started(credential.id().text(), authenticity)
                .credential(credential)
                .build();
    }

    private RecognitionRequest.Builder started(String credential, Optional<AuthenticityStatement> authenticity) {
        RecognitionRequest.Builder request = RecognitionRequest.builder();
        return request.id(id(credential))
                .purpose(given.purpose())
                .component(given.component())
                .programme(given.programme())
                .quality(given.quality())
                .authenticity(authenticity)
                .receivedOn(given.received())
                .on(given.on());
    }

    /** The id told, and behind it a number from the second on; else one made of that of the credential. */
    private String id(String credential) {
        String wanted = given.id().orElse("decision:" + credential);
        int number = used.merge(wanted, 1, Integer::sum);
        return number == 1 ? wanted : wanted + "-" + number;
    }

    /** With what was found about this credential, or the document as a whole. */
    private Answer decided(RecognitionRequest request, List<Finding> found) {
        String id = request.credential().id().text();
        List<Finding> own = found.stream()
                .filter(finding -> finding.subject().credential().stream().allMatch(id::equals))
                .toList();
        return new DecisionAnswer(recogniser.decide(request).afterReading(own));
    }
}
