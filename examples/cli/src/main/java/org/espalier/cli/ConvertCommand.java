package org.espalier.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.espalier.cli.answer.Conversion;
import org.espalier.cli.answer.ConversionTarget;
import org.espalier.cli.input.DocumentLoader;
import org.espalier.cli.input.InputPaths;
import org.espalier.cli.input.NamedFile;
import org.espalier.recognition.document.DocumentFile;
import org.espalier.recognition.document.PortfolioAssembly;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Writes the documents of one learner in another form, and tells what is lost. */
@Command(
        name = "convert",
        description = {
            "Writes documents in another form, and tells field by field what that form does not carry.",
            "",
            "All documents are of one learner. What no other credential contains becomes a document of its own."
                    + " Documents go to the standard output or with --out to files, the report to the error output.",
            "",
            "Exit codes here: 0 nothing is lost, 1 something is lost, 2 input that cannot be used."
        },
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ConvertCommand implements Callable<Integer> {

    @Mixin
    private InputOptions options;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORM",
            converter = TargetReader.class,
            description = "elm: European Digital Credential with single values; elm-arrays: the same with arrays;"
                    + " elm-upload: ready to be uploaded to a tool that seals it; espalier: a portfolio of this"
                    + " library.")
    private ConversionTarget to;

    @Option(
            names = "--out",
            paramLabel = "PATH",
            description = "The file to write; for several documents a folder, which is made where it is missing.")
    private Optional<Path> out;

    @Option(
            names = "--deliver-to",
            paramLabel = "ADDRESS",
            description =
                    "For elm-upload: to whom the tool that seals delivers the document. None is taken from a document.")
    private List<String> addresses = new ArrayList<>();

    @Option(
            names = "--issued-on",
            paramLabel = "DAY",
            converter = Day.class,
            description = "For elm and elm-arrays: the day of issue. Without it the documents have none.")
    private Optional<LocalDate> issued;

    @Override
    public Integer call() {
        List<NamedFile> files = options.documents();
        DocumentLoader loader = new DocumentLoader();
        List<DocumentFile> documents = files.stream()
                .map(file -> new DocumentFile(file.name(), loader.document(file.path())))
                .toList();
        Conversion conversion = conversion(documents).beside(InputPaths.skipped(options.paths()));
        new ConversionFiles(options, out).write(conversion, files);
        options.err().print(options.isJson() ? conversion.json() : conversion.page());
        options.err().flush();
        return conversion.exit().number();
    }

    private Conversion conversion(List<DocumentFile> documents) {
        try {
            return Conversion.of(documents, PortfolioAssembly.of(documents), to.with(addresses, issued));
        } catch (IllegalArgumentException wrong) {
            throw options.wrong(String.valueOf(wrong.getMessage()));
        }
    }

    /** Reads the name of a form. */
    static final class TargetReader implements ITypeConverter<ConversionTarget> {

        @Override
        public ConversionTarget convert(String text) {
            try {
                return ConversionTarget.parse(text);
            } catch (IllegalArgumentException unknown) {
                throw new TypeConversionException(String.valueOf(unknown.getMessage()));
            }
        }
    }
}
