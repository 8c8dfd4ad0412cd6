package org.espalier.cli.page;

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
 * FindingLines.on(page, 2).add(finding);
 * }</pre>
 */
public final class FindingLines {

    private static final int MARK_WIDTH = 9;
    private static final int ARROW_WIDTH = 3;
    private static final Wording WORDING = Wording.installed();

    private final Page page;
    private final int column;

    private FindingLines(Page page, int column) {
        this.page = page;
        this.column = column;
    }

    /** Writes on a page, from a column on. */
    public static FindingLines on(Page page, int column) {
        return new FindingLines(page, column);
    }

    /** Adds a finding with its verdict; where something is left to do, with its place and advice. */
    public void add(Finding finding) {
        boolean open = isOpen(finding);
        page.item(column, mark(finding), column + MARK_WIDTH, open ? located(finding) : WORDING.sentence(finding));
        if (open) {
            help(finding, column + MARK_WIDTH);
        }
    }

    /** Adds a finding without its verdict, with its place; with advice, unless it is satisfied. */
    public void addReason(Finding finding) {
        page.item(column, "-", column + 2, located(finding));
        if (finding.verdict() != Verdict.SATISFIED) {
            help(finding, column + 2);
        }
    }

    /** Adds a sentence of one's own that several satisfied findings say. */
    public void addSatisfied(String sentence) {
        page.item(column, "ok", column + MARK_WIDTH, sentence);
    }

    private void help(Finding finding, int from) {
        WORDING.help(finding).ifPresent(help -> page.item(from, "->", from + ARROW_WIDTH, help));
    }

    /** The sentence, with its rule, credential and place where it does not name them. */
    private static String located(Finding finding) {
        String sentence = WORDING.sentence(finding);
        List<String> places =
                places(finding).filter(place -> !sentence.contains(place)).toList();
        return places.isEmpty() ? sentence : sentence + " [" + String.join(", ", places) + "]";
    }

    private static Stream<String> places(Finding finding) {
        Subject subject = finding.subject();
        return Stream.of(subject.requirement(), subject.credential(), subject.path())
                .flatMap(Optional::stream);
    }

    /** Whether something is wrong or not known. */
    public static boolean isOpen(Finding finding) {
        return finding.verdict() == Verdict.VIOLATED || finding.verdict() == Verdict.UNDETERMINED;
    }

    /** Whether something is left to do about a finding. */
    public static boolean isActionable(Finding finding) {
        return isOpen(finding) && WORDING.help(finding).isPresent();
    }

    /** The same finding without a credential that the page has named already. */
    public static Finding within(Finding finding, String credential) {
        Subject subject = finding.subject();
        if (!subject.credential().equals(Optional.of(credential))) {
            return finding;
        }
        Subject.Builder rest = Subject.builder();
        rest.file(subject.file()).requirement(subject.requirement()).path(subject.path());
        return finding.about(rest.build());
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
