package org.espalier.cli.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.espalier.cli.page.Page;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.qa.profile.QualityProfile;
import org.espalier.qa.review.QualityReview;
import org.espalier.recognition.document.DocumentFile;

/**
 * The review of the quality behind one credential.
 *
 * @param file the document in which the credential stands
 * @param credential the credential
 * @param profile the profile
 * @param review the review
 */
public record QualityAnswer(DocumentFile file, MicroCredential credential, QualityProfile profile, QualityReview review)
        implements Answer {

    /** An answer for each credential of a document; one that it is unusable, where it is. */
    public static List<Answer> all(Quality quality, DocumentFile file) {
        if (!file.reading().isUsable()) {
            return List.of(UnusableAnswer.ofFile(file.name(), file.reading().findings()));
        }
        return file.reading().holdings().stream()
                .map(Holding::credential)
                .<Answer>map(credential ->
                        new QualityAnswer(file, credential, quality.profile(credential), quality.review(credential)))
                .toList();
    }

    @Override
    public String name() {
        return credential.label();
    }

    @Override
    public ExitCode exit() {
        return ExitCode.of(report().verdict());
    }

    @Override
    public String summary() {
        return Headline.of(report());
    }

    /** What was found in reading, then what the checks say: a fault in the file keeps the answer from being satisfied. */
    private Report report() {
        return Report.of(review.evaluatedOn(), findings());
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(file.reading().findings());
        findings.addAll(review.findings());
        return findings;
    }

    @Override
    public void print(Page page) {
        QualityPage.print(page, this);
    }

    @Override
    public String kind() {
        return QualityReview.kind().text();
    }

    @Override
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("credential", review.credential());
        json.put("verdict", report().verdict());
        json.put("status", review.status());
        json.put("profile", review.profile());
        json.put("evaluatedOn", review.evaluatedOn());
        json.put("day", review.day());
        json.put("arrangements", review.arrangements());
        json.put("statement", review.statement());
        review.shortCourse().ifPresent(yes -> json.put("shortCourse", yes));
        json.put("findings", findings());
        json.put("layers", review.layers());
        json.put("standards", review.standards());
        json.put("missing", review.missing());
        return json;
    }
}
