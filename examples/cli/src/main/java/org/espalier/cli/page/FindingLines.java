package org.espalier.cli.page;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;
import org.espalier.core.finding.Wording;

/**
 * Puts findings on a page: the verdict in a word, the sentence, where it was found, and what to do.
 *
 * <pre>{@code
 * FindingLines.on(page).add(findings);
 * }</pre>
 */
public final class FindingLines {

    private static final int MARK = 2;
    private static final int TEXT = 11;
    private static final Wording WORDING = Wording.installed();

    private final Page page;

    private FindingLines(Page page) {
        this.page = page;
    }

    /** Writes on a page. */
    public static FindingLines on(Page page) {
        return new FindingLines(page);
    }

    /** Adds findings in their order. */
    public void add(Collection<Finding> findings) {
        findings.forEach(this::add);
    }

    /** Adds a finding; advice only where something is left to do. */
    public void add(Finding finding) {
        page.item(MARK, mark(finding), TEXT, sentence(finding));
        if (isOpen(finding)) {
            help(finding);
        }
    }

    /** Adds a finding without its verdict, with its advice. */
    public void addReason(Finding finding) {
        page.item(MARK, "-", MARK + 2, sentence(finding));
        WORDING.help(finding).ifPresent(help -> page.item(MARK + 2, "->", MARK + 5, help));
    }

    private void help(Finding finding) {
        WORDING.help(finding).ifPresent(help -> page.item(TEXT, "->", TEXT + 3, help));
    }

    /** The sentence of a finding, with its credential and its place where the sentence does not name them. */
    public static String sentence(Finding finding) {
        String sentence = WORDING.sentence(finding);
        List<String> place = place(finding.subject())
                .filter(part -> !sentence.contains(part))
                .toList();
        return place.isEmpty() ? sentence : sentence + " [" + String.join(", ", place) + "]";
    }

    /** The subject without a credential that the page has named already. */
    public static Subject within(Subject subject, String credential) {
        if (!subject.credential().equals(Optional.of(credential))) {
            return subject;
        }
        Subject.Builder rest = Subject.builder();
        rest.file(subject.file()).requirement(subject.requirement()).path(subject.path());
        return rest.build();
    }

    /** Whether something is wrong or not known. */
    public static boolean isOpen(Finding finding) {
        return finding.verdict() == Verdict.VIOLATED || finding.verdict() == Verdict.UNDETERMINED;
    }

    private static Stream<String> place(Subject subject) {
        return Stream.of(subject.requirement(), subject.credential(), subject.path())
                .flatMap(Optional::stream);
    }

    private static String mark(Finding finding) {
        return switch (finding.verdict()) {
            case SATISFIED -> "ok";
            case NOT_APPLICABLE -> "-";
            case UNDETERMINED -> "unknown";
            case VIOLATED ->
                switch (finding.severity()) {
                    case ERROR -> "ERROR";
                    case WARNING -> "warning";
                    case NOTE -> "note";
                };
        };
    }
}
