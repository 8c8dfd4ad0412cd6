package org.espalier.qa.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.espalier.core.credential.QualityAssurance;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;
import org.espalier.qa.QualityAssuranceStatus;
import org.espalier.qa.QualityStatement;
import org.espalier.qa.check.QualityCase;
import org.espalier.qa.evidence.Layer;
import org.espalier.qa.profile.QualityProfile;

/** Puts together what the checks said. */
final class Reviewing {

    private static final Comparator<Judged> WEIGHT = Comparator.comparing(Judged::severity)
            .thenComparing(one -> one.outcome().verdict())
            .thenComparing(one -> -one.asked().size());

    private final QualityCase given;
    private final QualityProfile profile;
    private final List<Judged> judged;
    private final List<Asked> standards;

    Reviewing(QualityCase given, QualityProfile profile, List<Judged> judged, List<Asked> standards) {
        this.given = given;
        this.profile = profile;
        this.judged = judged;
        this.standards = standards;
    }

    QualityReview review() {
        List<QualityAssurance> arrangements = given.arrangements();
        QualityStatement statement = QualityStatement.of(arrangements, given.day());
        QualityAssuranceStatus status = status(statement);
        QualityReview.Builder builder = QualityReview.builder();
        return builder.credential(given.credential().id())
                .profile(profile.toString())
                .evaluatedOn(given.evaluatedOn())
                .day(given.day())
                .status(status)
                .addAllArrangements(statement.inForce())
                .statement(ElementStatement.of(statement, status))
                .shortCourse(SizeOfCourse.isShort(given.credential(), profile))
                .addAllFindings(findings())
                .addAllLayers(Stream.of(Layer.values()).map(this::layer).toList())
                .addAllStandards(standards.stream()
                        .filter(one -> !one.standard().checks().isEmpty())
                        .map(this::standard)
                        .toList())
                .addAllMissing(missing())
                .build();
    }

    private QualityAssuranceStatus status(QualityStatement statement) {
        boolean none = statement.status() == QualityAssuranceStatus.UNKNOWN && given.isDeclaredWithout();
        return none ? QualityAssuranceStatus.NONE : statement.status();
    }

    private List<Finding> findings() {
        String credential = given.credential().id().text();
        List<Finding> findings = new ArrayList<>(days(credential));
        judged.forEach(one -> findings.add(one.finding(credential)));
        return findings;
    }

    /** What is to be said of the days: the award is not dated, or the profile does not hold. */
    private List<Finding> days(String credential) {
        List<Finding> findings = new ArrayList<>();
        LocalDate on = given.evaluatedOn();
        if (given.credential().awardedOn().isEmpty()) {
            findings.add(Finding.of("QUALITY_DAY", Verdict.UNDETERMINED, Severity.WARNING)
                    .putFact("day", Fact.of(on))
                    .putFact("missing", Fact.of(List.of("awardedOn")))
                    .build()
                    .about(Subject.ofCredential(credential)));
        }
        if (!profile.holdsOn(on)) {
            findings.add(Finding.of("QUALITY_PROFILE_NOT_IN_FORCE", Verdict.VIOLATED, Severity.WARNING)
                    .putFact("profile", Fact.of(profile.toString()))
                    .putFact("on", Fact.of(on))
                    .build()
                    .about(Subject.ofCredential(credential)));
        }
        return findings;
    }

    private LayerResult layer(Layer layer) {
        List<Verdict> verdicts = judged.stream()
                .filter(one -> one.check().layer() == layer)
                .map(one -> one.outcome().verdict())
                .toList();
        LayerResult.Builder builder = LayerResult.builder();
        return builder.layer(layer)
                .verdict(together(verdicts))
                .satisfied(count(verdicts, Verdict.SATISFIED))
                .violated(count(verdicts, Verdict.VIOLATED))
                .undetermined(count(verdicts, Verdict.UNDETERMINED))
                .notApplicable(count(verdicts, Verdict.NOT_APPLICABLE))
                .build();
    }

    private StandardResult standard(Asked asked) {
        List<Judged> mine =
                judged.stream().filter(one -> asked.asksFor(one.check().id())).toList();
        StandardResult.Builder builder = StandardResult.builder();
        return builder.standard(asked.id())
                .title(asked.standard().title().text())
                .verdict(together(
                        mine.stream().map(one -> one.outcome().verdict()).toList()))
                .addAllChecks(mine.stream().map(one -> one.check().id()).toList())
                .build();
    }

    private static Verdict together(Collection<Verdict> verdicts) {
        return Stream.of(Verdict.VIOLATED, Verdict.UNDETERMINED, Verdict.SATISFIED)
                .filter(verdicts::contains)
                .findFirst()
                .orElse(Verdict.NOT_APPLICABLE);
    }

    private static int count(List<Verdict> verdicts, Verdict verdict) {
        return (int) verdicts.stream().filter(verdict::equals).count();
    }

    /** Errors first; what is known not to be there before what is not known; then by how many standards ask for it. */
    private List<MissingItem> missing() {
        return judged.stream()
                .filter(one -> isOpen(one.outcome().verdict()))
                .sorted(WEIGHT)
                .map(Reviewing::item)
                .toList();
    }

    private static boolean isOpen(Verdict verdict) {
        return verdict == Verdict.VIOLATED || verdict == Verdict.UNDETERMINED;
    }

    private static MissingItem item(Judged one) {
        MissingItem.Builder builder = MissingItem.builder();
        Stream.of("lacking", "missing")
                .flatMap(name -> Stream.ofNullable(one.outcome().facts().get(name)))
                .forEach(fact -> builder.addAllData(((Fact.Names) fact).names()));
        return builder.check(one.check().id())
                .severity(one.severity())
                .verdict(one.outcome().verdict())
                .from(Stream.ofNullable(one.outcome().facts().get("giver"))
                        .map(Fact::text)
                        .findFirst())
                .addAllStandards(one.standards())
                .build();
    }
}
