package org.espalier.cli.answer;

import java.util.List;
import java.util.stream.Stream;
import org.espalier.cli.page.FindingLines;
import org.espalier.cli.page.Page;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.core.json.FileKind;
import org.espalier.recognition.document.DocumentFile;
import org.espalier.recognition.document.DocumentWriter;
import org.espalier.recognition.document.DocumentWriting;
import org.espalier.recognition.document.PortfolioAssembly;

/**
 * Documents in another form, and what came of it.
 *
 * @param form the form
 * @param outputs what was written
 * @param unusable whether a document could not be read
 * @param reading what reading found
 * @param writing what writing lost
 */
public record Conversion(
        String form, List<Output> outputs, boolean unusable, List<Finding> reading, List<Finding> writing) {

    private static final String SEVERAL_LEARNERS = "LEARNERS_DIFFER";

    /** Copies the lists. */
    public Conversion {
        outputs = List.copyOf(outputs);
        reading = List.copyOf(reading);
        writing = List.copyOf(writing);
    }

    /** Converts documents that were read. Documents of several learners are not put together. */
    public static Conversion of(List<DocumentFile> files, PortfolioAssembly assembly, ConversionTarget target) {
        List<Finding> reading = assembly.findings();
        boolean several = reading.stream().anyMatch(finding -> finding.code().equals(SEVERAL_LEARNERS));
        boolean unusable = files.stream().anyMatch(file -> !file.reading().isUsable());
        if (several || files.stream().noneMatch(file -> file.reading().isUsable())) {
            return new Conversion(target.name(), List.of(), true, reading, List.of());
        }
        return target.writer()
                .map(writer -> elm(target.name(), writer, assembly, unusable))
                .orElseGet(() -> new Conversion(target.name(), List.of(own(assembly)), unusable, reading, List.of()));
    }

    private static Conversion elm(String form, DocumentWriter writer, PortfolioAssembly assembly, boolean unusable) {
        DocumentWriting writing = writer.write(assembly.portfolio());
        List<Output> outputs = writing.documents().stream()
                .map(document -> new Output(document.id().text(), document.text()))
                .toList();
        return new Conversion(form, outputs, unusable, assembly.findings(), writing.findings());
    }

    private static Output own(PortfolioAssembly assembly) {
        return new Output("portfolio", FileKind.PORTFOLIO.write(assembly.portfolio()));
    }

    /** The same with what was found about the input as a whole. */
    public Conversion beside(List<Finding> findings) {
        List<Finding> all = Stream.concat(reading.stream(), findings.stream()).toList();
        return new Conversion(form, outputs, unusable, all, writing);
    }

    /** Nothing lost, something lost, or something that cannot be used. */
    public ExitCode exit() {
        boolean lost = writing.stream().anyMatch(finding -> finding.verdict() == Verdict.VIOLATED);
        boolean faulty = reading.stream().anyMatch(Finding::isBlocking);
        if (unusable) {
            return ExitCode.UNUSABLE;
        }
        return lost || faulty ? ExitCode.NOT_SATISFIED : ExitCode.SATISFIED;
    }

    /** The report for people. */
    public String page() {
        Page page = new Page();
        page.title("Converted to " + form + ": " + Words.count(outputs.size(), "document", "documents"));
        page.line(headline());
        section(page, "Reading", reading.stream().filter(Conversion::isTold).toList());
        section(page, "Writing", writing);
        return page.toString();
    }

    private static void section(Page page, String title, List<Finding> findings) {
        if (!findings.isEmpty()) {
            page.section(title);
            findings.forEach(FindingLines.on(page, 2)::add);
        }
    }

    /** Everything but notes, and those notes after which something is left to do. */
    private static boolean isTold(Finding finding) {
        return finding.severity() != Severity.NOTE || FindingLines.isActionable(finding);
    }

    private String headline() {
        long lost = writing.stream()
                .filter(finding -> finding.verdict() == Verdict.VIOLATED)
                .count();
        String losses = Words.count(lost, "loss", "losses");
        if (unusable) {
            return "UNUSABLE input" + (lost == 0 ? "" : "; " + losses);
        }
        return lost == 0 ? "Nothing is lost" : losses;
    }

    /** The report for machines, a file of kind {@code report/1}. */
    public String json() {
        Report report = Report.builder()
                .addAllFindings(
                        Stream.concat(reading.stream(), writing.stream()).toList())
                .build();
        return FileKind.REPORT.write(report);
    }

    /**
     * A document that was written.
     *
     * @param name what it is about
     * @param text the document
     */
    public record Output(String name, String text) {

        /** What it is about; the text is personal. */
        @Override
        public String toString() {
            return name;
        }
    }
}
