package org.espalier.cli.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.finding.Finding;
import org.espalier.recognition.document.DocumentFile;
import org.espalier.recognition.document.DocumentForm;
import org.espalier.recognition.document.DocumentReading;
import org.espalier.recognition.document.PortfolioAssembly;

/** Reads the files of learners, and tells learners apart whose portfolios stand together. */
public final class LearnerReader {

    private final DocumentLoader loader = new DocumentLoader();

    /** A new reader; one serves any number of learners. */
    public LearnerReader() {}

    /** The learner behind some files; several where several portfolios are among them. */
    public List<LearnerDocuments> read(LearnerFiles input) {
        List<DocumentFile> files = input.files().stream().map(this::read).toList();
        List<DocumentFile> portfolios =
                files.stream().filter(LearnerReader::isPortfolio).toList();
        if (portfolios.size() < 2) {
            return List.of(learner(input.name(), files, own(input)));
        }
        List<LearnerDocuments> learners = new ArrayList<>();
        portfolios.forEach(portfolio -> learners.add(learner(portfolio.name(), List.of(portfolio), List.of())));
        List<DocumentFile> others =
                files.stream().filter(file -> !isPortfolio(file)).toList();
        if (!others.isEmpty() || input.skipped() > 0) {
            learners.add(ofNobody(input, others, portfolios.size()));
        }
        return learners;
    }

    private DocumentFile read(NamedFile file) {
        return new DocumentFile(file.name(), loader.document(file.path()));
    }

    private static boolean isPortfolio(DocumentFile file) {
        return file.reading().form().equals(Optional.of(DocumentForm.PORTFOLIO));
    }

    private static List<Finding> own(LearnerFiles input) {
        Stream<Finding> none =
                input.files().isEmpty() ? Stream.of(InputFindings.noDocuments(input.name())) : Stream.empty();
        return Stream.concat(none, InputFindings.skipped(input)).toList();
    }

    private static LearnerDocuments learner(String name, List<DocumentFile> files, List<Finding> own) {
        PortfolioAssembly assembly = PortfolioAssembly.of(files);
        return new LearnerDocuments(assembly.portfolio().learner().orElse(name), files, assembly, own);
    }

    /** Documents that could be of any of several learners: told, and not used. */
    private static LearnerDocuments ofNobody(LearnerFiles input, List<DocumentFile> others, int portfolios) {
        List<DocumentFile> unused = others.stream()
                .map(file -> new DocumentFile(file.name(), unusable(file.reading())))
                .toList();
        List<Finding> own = new ArrayList<>();
        others.stream()
                .filter(file -> file.reading().isUsable())
                .forEach(file -> own.add(InputFindings.ofNobody(file.name(), portfolios)));
        InputFindings.skipped(input).forEach(own::add);
        return new LearnerDocuments("not known: files beside portfolios", unused, PortfolioAssembly.of(unused), own);
    }

    private static DocumentReading unusable(DocumentReading reading) {
        return reading.isUsable() ? DocumentReading.builder().build() : reading;
    }
}
