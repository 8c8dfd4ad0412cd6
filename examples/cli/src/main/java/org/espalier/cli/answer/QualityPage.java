package org.espalier.cli.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.espalier.cli.page.FindingLines;
import org.espalier.cli.page.Page;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Source;
import org.espalier.core.finding.Verdict;
import org.espalier.qa.check.Check;
import org.espalier.qa.evidence.Layer;
import org.espalier.qa.profile.QualityProfile;
import org.espalier.qa.review.LayerResult;
import org.espalier.qa.review.MissingItem;
import org.espalier.qa.review.QualityReview;
import org.espalier.qa.review.StandardResult;
import org.espalier.qa.standard.Standards;

/** The review of the quality behind a credential, as text. */
final class QualityPage {

    private static final int STANDARD_WIDTH = 6;
    private static final int TEXT = 18;

    private final Page page;
    private final QualityAnswer answer;
    private final QualityReview review;

    private QualityPage(Page page, QualityAnswer answer) {
        this.page = page;
        this.answer = answer;
        this.review = answer.review();
    }

    static void print(Page page, QualityAnswer answer) {
        new QualityPage(page, answer).print();
    }

    private void print() {
        String id = review.credential().text();
        page.title(Words.named(answer.credential().label(), id));
        QualityProfile profile = answer.profile();
        page.line("Profile: " + Words.named(profile.title().text(), profile.toString()));
        page.line("Evaluated on " + review.evaluatedOn() + ", for " + review.day());
        page.blank().line(answer.summary());
        page.blank().line("Element 11: " + review.statement());
        reading();
        page.section("Layers");
        review.layers().forEach(this::layer);
        for (Layer layer : Layer.values()) {
            findings(layer, id);
        }
        standards();
        next();
    }

    private void reading() {
        List<Finding> told = answer.file().reading().findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
        if (!told.isEmpty()) {
            page.section("Reading");
            told.forEach(FindingLines.on(page, 2)::add);
        }
    }

    private void layer(LayerResult result) {
        String counts = result.satisfied() + " satisfied, " + result.violated() + " violated, " + result.undetermined()
                + " not known, " + result.notApplicable() + " not asked";
        page.item(2, Words.of(result.layer()), TEXT, Words.loud(result.verdict()) + ": " + counts);
    }

    /** What is asked of a layer; what does not apply is only counted. */
    private void findings(Layer layer, String id) {
        page.section("Findings: " + Words.of(layer));
        Check.all().stream()
                .filter(check -> check.layer() == layer)
                .flatMap(check -> review.finding(check.id()).stream())
                .filter(finding -> finding.verdict() != Verdict.NOT_APPLICABLE)
                .map(finding -> FindingLines.within(finding, id))
                .forEach(this::finding);
    }

    private void finding(Finding finding) {
        FindingLines.on(page, 2).add(finding);
        if (FindingLines.isOpen(finding)) {
            String asked = finding.fact("standards").map(fact -> fact.text()).orElse("no standard");
            String where = finding.source().map(QualityPage::cited).orElse("-");
            page.line(11, "asked for by " + asked + "; see " + where);
        }
    }

    private static String cited(Source source) {
        return source.citation() + " (" + Words.of(source.confidence()) + ")";
    }

    private void standards() {
        Map<String, List<StandardResult>> sets = review.standards().stream()
                .collect(Collectors.groupingBy(QualityPage::set, LinkedHashMap::new, Collectors.toList()));
        sets.forEach((set, results) -> {
            page.section(
                    "By " + Standards.set(set).map(one -> one.title().text()).orElse(set));
            results.forEach(result -> page.item(
                    2,
                    result.standard().substring(set.length() + 1),
                    Math.max(STANDARD_WIDTH + 2, width(results, set)),
                    Words.of(result.verdict()) + ": " + result.title()));
        });
    }

    private static int width(List<StandardResult> results, String set) {
        return results.stream()
                        .mapToInt(one -> one.standard().length() - set.length() - 1)
                        .max()
                        .orElse(0)
                + 4;
    }

    private static String set(StandardResult result) {
        return result.standard().substring(0, result.standard().indexOf(':'));
    }

    private void next() {
        page.section("What is missing, the weightiest first");
        List<MissingItem> items = review.missing();
        for (int i = 0; i < items.size(); i++) {
            MissingItem item = items.get(i);
            String data = item.data().isEmpty() ? "" : ": " + String.join("; ", item.data());
            String from = item.from().map(who -> " (from " + who + ")").orElse("");
            page.item(2, (i + 1) + ".", 6, item.check() + ", " + Words.of(item.severity()) + data + from);
        }
        if (items.isEmpty()) {
            page.line(2, "nothing");
        }
        page.blank().line("This review binds nobody: who recognises decides.");
    }
}
