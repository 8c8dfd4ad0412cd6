package org.espalier.recognition.document.elm;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.espalier.core.credential.AssessmentType;
import org.espalier.core.credential.LearningSetting;
import org.espalier.core.credential.OfferForm;
import org.espalier.core.credential.ParticipationMode;
import org.espalier.core.credential.QualityAssuranceDecision;
import org.espalier.core.credential.QualityAssuranceKind;
import org.espalier.core.credential.Stackability;
import org.espalier.core.credential.Supervision;
import org.espalier.core.level.EheaCycle;
import org.espalier.core.workload.CreditBearing;

/** One vocabulary of the European Learning Model or of this library, and what its members mean here. */
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

    static final Vocabulary<EheaCycle> CYCLE = new Vocabulary<>("ehea-cycle", EheaCycle.class);
    static final Vocabulary<Stackability> STACKABILITY = new Vocabulary<>("stackability", Stackability.class);
    static final Vocabulary<OfferForm> OFFER_FORM = new Vocabulary<>("offer-form", OfferForm.class);
    static final Vocabulary<CreditBearing> CREDIT_BEARING = new Vocabulary<>("credit-bearing", CreditBearing.class);
    static final Vocabulary<Declared> PREREQUISITES = new Vocabulary<>("prerequisites", Declared.class);

    private static final String ADDRESS = "http://data.europa.eu/snb/";

    private final String name;
    private final Map<String, E> meanings = new HashMap<>();
    private final Map<E, Member> members;

    private Vocabulary(String name, Class<E> type) {
        this.name = name;
        this.members = new EnumMap<>(type);
        for (String table : new String[] {"concepts.csv", "own-concepts.csv"}) {
            for (String line : Tables.lines(table)) {
                String[] columns = line.split(";", -1);
                if (columns[0].equals(name) && !columns[2].isEmpty()) {
                    enter(Enum.valueOf(type, columns[2]), new Member(columns[1], columns[3]));
                }
            }
        }
    }

    private void enter(E meaning, Member member) {
        meanings.put(member.iri(), meaning);
        members.putIfAbsent(meaning, member);
    }

    /** What a concept means; empty for own concepts of others and unknown members. */
    Optional<E> meaning(Concept concept) {
        return concept.iri().map(meanings::get);
    }

    /** What an address of this library means in this vocabulary. */
    Optional<E> own(String iri) {
        return Optional.ofNullable(meanings.get(iri)).filter(meaning -> iri.startsWith(Member.OWN));
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

    /** The member that says what is meant: the first one of the table. */
    Member member(E meaning) {
        return Optional.ofNullable(members.get(meaning))
                .orElseThrow(() -> new IllegalArgumentException("No concept for " + meaning));
    }

    /**
     * A member of a vocabulary.
     *
     * @param iri its address
     * @param note its English label in the table, with remarks in parentheses
     */
    record Member(String iri, String note) {

        private static final String OWN = "urn:espalier:";

        /** Whether only this library gives the concept. */
        boolean isOwn() {
            return iri.startsWith(OWN);
        }

        /** The English label. */
        String label() {
            return note.replaceAll(" \\((newer|seen)\\)$", "");
        }
    }

    /** Whether an assessment was passed. */
    enum GradeStatus {
        PASSED,
        FAILED
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

    /** A declaration that there is nothing. */
    enum Declared {
        NONE
    }
}
