package org.espalier.qa.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.credential.LearningSetting;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Organisation;
import org.espalier.core.credential.OrganisationKind;
import org.espalier.core.credential.QualityAssurance;
import org.espalier.core.credential.QualityAssuranceKind;
import org.espalier.core.element.CompletenessCheck;
import org.espalier.core.element.ElementProfile;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.qa.evidence.CourseEvidence;
import org.espalier.qa.evidence.ProviderEvidence;
import org.espalier.qa.evidence.QualityFile;
import org.espalier.qa.evidence.Topic;

/**
 * A credential, the evidence on its quality, and two days: that of the award, for which quality is judged, and that of the
 * evaluation, up to which feedback and reviews of a course count.
 *
 * <pre>{@code
 * QualityCase given = QualityCase.of(credential, file, LocalDate.parse("2026-11-22"));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class QualityCase {

    private static final CompletenessCheck ELEMENTS = CompletenessCheck.with(ElementProfile.standard("european-2022"));

    private final MicroCredential credential;
    private final QualityFile file;
    private final LocalDate evaluatedOn;
    private final CheckLimits limits;
    private final Report elements;
    private final Answers answers;
    private final List<StandingReview> reviews;

    private QualityCase(MicroCredential credential, QualityFile file, LocalDate evaluatedOn, CheckLimits limits) {
        this.credential = credential;
        this.file = file;
        this.evaluatedOn = evaluatedOn;
        this.limits = limits;
        this.elements = ELEMENTS.validate(credential, evaluatedOn);
        this.answers = new Answers(file, day(), evaluatedOn);
        this.reviews = Reviews.of(this);
    }

    /** A case with the limits that hold unless a profile has others. */
    public static QualityCase of(MicroCredential credential, QualityFile file, LocalDate evaluatedOn) {
        return of(credential, file, evaluatedOn, CheckLimits.standard());
    }

    /**
     * A case.
     *
     * @param credential the credential
     * @param file the evidence, perhaps empty
     * @param evaluatedOn the day of the evaluation; it stands in for the day of the award where that is not told
     * @param limits how old evidence may be
     */
    public static QualityCase of(
            MicroCredential credential, QualityFile file, LocalDate evaluatedOn, CheckLimits limits) {
        return new QualityCase(credential, file, evaluatedOn, limits);
    }

    /** The credential. */
    public MicroCredential credential() {
        return credential;
    }

    /** The evidence. */
    public QualityFile file() {
        return file;
    }

    /** The day of the evaluation. */
    public LocalDate evaluatedOn() {
        return evaluatedOn;
    }

    /** The day of the award, else that of the evaluation. */
    public LocalDate day() {
        return credential.awardedOn().orElse(evaluatedOn);
    }

    /** How old evidence may be. */
    public CheckLimits limits() {
        return limits;
    }

    /** What kind of organisation provides it: as the file tells, else as the credential tells of who teaches or awards. */
    public Optional<OrganisationKind> providerKind() {
        Optional<OrganisationKind> told =
                file.provider().flatMap(ProviderEvidence::organisation).flatMap(Organisation::kind);
        List<Organisation> organisations =
                credential.providers().isEmpty() ? credential.awardingBodies() : credential.providers();
        return told.or(
                () -> organisations.stream().flatMap(one -> one.kind().stream()).findFirst());
    }

    /** Whether there is a contract with another institution that is in force on the day of the award. */
    public boolean hasPartner() {
        return new Routes(this).contractsInForce().findAny().isPresent()
                || answers.to(Topic.CONTRACT).equals(Optional.of(true));
    }

    /**
     * What assured the quality on the day, in the form in which a credential tells it as element 11; reviews by an agency
     * outside its registration, and of programmes to which the course does not belong, are left out.
     */
    public List<QualityAssurance> arrangements() {
        return new Arrangements(this).all().distinct().toList();
    }

    /** Whether it is declared that there is neither internal nor external quality assurance. */
    public boolean isDeclaredWithout() {
        return Stream.of(Topic.INTERNAL_QUALITY_ASSURANCE, Topic.EXTERNAL_REVIEW)
                .allMatch(topic -> answers.to(topic).equals(Optional.of(false)));
    }

    Optional<CourseEvidence> course() {
        return file.course();
    }

    Answers answers() {
        return answers;
    }

    List<StandingReview> reviews() {
        return reviews;
    }

    /** Whether there is internal quality assurance, by the file or by the credential. */
    Optional<Boolean> internal() {
        boolean told = credential.qualityAssurance().stream()
                .anyMatch(one -> one.kind() == QualityAssuranceKind.INTERNAL && one.holdsOn(day()));
        return told ? Optional.of(true) : answers.to(Topic.INTERNAL_QUALITY_ASSURANCE);
    }

    /** Whether a formal education provider awards it. */
    Optional<Boolean> formal() {
        Optional<Boolean> told = credential.learningSetting().map(setting -> setting == LearningSetting.FORMAL);
        return told.or(() -> providerKind().map(kind -> kind != OrganisationKind.OTHER_PROVIDER));
    }

    /** What the check of the 16 elements found under a code. */
    Optional<Finding> element(String code) {
        return elements.findings(code).stream().findFirst();
    }
}
