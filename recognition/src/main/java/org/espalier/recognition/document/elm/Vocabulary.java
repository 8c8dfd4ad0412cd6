package org.espalier.recognition.document.elm;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.espalier.core.credential.AssessmentType;
import org.espalier.core.credential.LearningSetting;
import org.espalier.core.credential.ParticipationMode;
import org.espalier.core.credential.QualityAssuranceDecision;
import org.espalier.core.credential.QualityAssuranceKind;
import org.espalier.core.credential.Supervision;

/** One vocabulary of the European Learning Model, and what its members mean here. */
final class Vocabulary<E extends Enum<E>> {

    static final Vocabulary<AssessmentType> ASSESSMENT = new Vocabulary<>("assessment", AssessmentType.class);
    static final Vocabulary<ParticipationMode> MODE = new Vocabulary<>("learning-assessment", ParticipationMode.class);
    static final Vocabulary<QualityAssuranceKind> ACCREDITATION =
            new Vocabulary<>("accreditation", QualityAssuranceKind.class);
    static final Vocabulary<QualityAssuranceDecision> DECISION =
            new Vocabulary<>("accreditation-decision", QualityAssuranceDecision.class);
    static final Vocabulary<Supervision> SUPERVISION = new Vocabulary<>("supervision-verification", Supervision.class);
    static final Vocabulary<LearningSetting> SETTING = new Vocabulary<>("learning-setting", LearningSetting.class);
    static final Vocabulary<GradeStatus> GRADE_STATUS = new Vocabulary<>("grade-status", GradeStatus.class);
    static final Vocabulary<Profile> PROFILE = new Vocabulary<>("credential", Profile.class);
    static final Vocabulary<EvidenceKind> EVIDENCE = new Vocabulary<>("evidence-type", EvidenceKind.class);
    static final Vocabulary<Extent> OPPORTUNITY = new Vocabulary<>("learning-opportunity", Extent.class);

    private static final String ADDRESS = "http://data.europa.eu/snb/";

    private final String name;
    private final Map<String, E> meanings = new HashMap<>();

    private Vocabulary(String name, Class<E> type) {
        this.name = name;
        for (String line : Tables.lines("concepts.csv")) {
            String[] columns = line.split(";", -1);
            if (columns[0].equals(name) && !columns[2].isEmpty()) {
                meanings.put(columns[1], Enum.valueOf(type, columns[2]));
            }
        }
    }

    /** What a concept means; empty for own concepts and unknown members. */
    Optional<E> meaning(Concept concept) {
        return concept.iri().map(meanings::get);
    }

    /** Whether a concept gives itself as a member of this vocabulary. */
    boolean claims(Concept concept) {
        return concept.isIn(ADDRESS + name + "/");
    }

    /** What a concept means; one that has no counterpart here is told and kept. */
    Optional<E> read(Concept concept) {
        Optional<E> meaning = meaning(concept);
        if (meaning.isEmpty()) {
            concept.isUnknown("CONCEPT_UNKNOWN");
        }
        return meaning;
    }

    /** Whether an assessment was passed. */
    enum GradeStatus {
        PASSED
    }

    /** As what a document presents itself. */
    enum Profile {
        GENERIC,
        ACCREDITED,
        DIPLOMA_SUPPLEMENT,
        CONVERTED,
        MANDATE
    }

    /** What a piece of evidence shows. */
    enum EvidenceKind {
        MANDATE,
        CONVERSION,
        ACCREDITATION
    }

    /** Whether a learning opportunity is a whole programme or something smaller. */
    enum Extent {
        PROGRAMME,
        SMALLER
    }
}
