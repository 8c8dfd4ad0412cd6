package org.espalier.recognition.document.elm;

import java.util.Optional;
import org.espalier.core.credential.LearningOutcome;
import org.espalier.core.credential.LearningSetting;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.ParticipationMode;
import org.espalier.core.credential.Prerequisites;
import org.espalier.core.text.LocalizedText;
import org.espalier.recognition.document.elm.Vocabulary.Declared;
import org.espalier.recognition.document.elm.Vocabulary.Extent;

/** Writes what specifies an achievement: outcomes, workload, level, participation, quality, prerequisites, notes. */
final class SpecificationWriter {

    private final Pen pen;
    private final MicroCredential credential;

    SpecificationWriter(Pen pen, MicroCredential credential) {
        this.pen = pen;
        this.credential = credential;
    }

    Piece write() {
        Piece piece = pen.node(type()).text("title", credential.title());
        credential.fullDegree().ifPresent(degree -> piece.add("dcType", extent(degree)));
        credential.learningOutcomes().forEach(outcome -> piece.add("learningOutcome", outcome(outcome)));
        new WorkloadWriter(pen, credential.workload()).addTo(piece);
        credential.level().ifPresent(level -> new LevelWriter(pen, level).addTo(piece));
        addLearning(piece);
        new AccreditationWriter(pen, credential.qualityAssurance()).addTo(piece);
        piece.add("entryRequirement", credential.prerequisites().flatMap(this::prerequisites));
        new AssessmentWriter(pen, credential).addAnnounced(piece);
        addNotes(piece);
        return piece.add("homepage", credential.catalogue().map(pen::address));
    }

    /** A level and an accreditation have their place in a qualification only. */
    private String type() {
        boolean qualification =
                credential.level().isPresent() || !credential.qualityAssurance().isEmpty();
        return qualification ? "Qualification" : "LearningAchievementSpecification";
    }

    private Piece extent(boolean degree) {
        return pen.concept(Vocabulary.OPPORTUNITY, degree ? Extent.PROGRAMME : Extent.SMALLER, "/fullDegree");
    }

    private Piece outcome(LearningOutcome outcome) {
        Piece piece = pen.node("LearningOutcome").text("title", outcome.statement());
        outcome.id().ifPresent(id -> piece.add("identifier", pen.ownIdentifier(Own.OUTCOME, "Learning outcome", id)));
        outcome.skills().stream()
                .sorted()
                .forEach(
                        skill -> piece.add(Concepts.isEsco(skill) ? "relatedESCOSkill" : "relatedSkill", skill(skill)));
        return piece;
    }

    private Piece skill(String skill) {
        return skill.startsWith("http")
                ? Concepts.skill(skill)
                : pen.ownConcept(Own.SKILL, skill, skill, "/learningOutcomes");
    }

    private void addLearning(Piece piece) {
        credential.fields().stream().sorted().forEach(field -> piece.add("thematicArea", Concepts.of(field)));
        credential.participation().stream().sorted().forEach(mode -> piece.add("mode", mode(pen, mode)));
        credential.languages().stream()
                .sorted()
                .forEach(language -> piece.add("language", Languages.concept(language)));
        credential
                .learningSetting()
                .filter(setting -> setting != LearningSetting.INFORMAL)
                .ifPresent(setting ->
                        piece.add("learningSetting", pen.concept(Vocabulary.SETTING, setting, "/learningSetting")));
    }

    static Piece mode(Pen pen, ParticipationMode mode) {
        return pen.concept(Vocabulary.MODE, mode, "/participation");
    }

    /** The words; that nothing is needed is said by a subject that only this library knows. */
    private Optional<Piece> prerequisites(Prerequisites prerequisites) {
        return prerequisites.areNone()
                ? Optional.of(pen.note(Vocabulary.PREREQUISITES, Declared.NONE, Optional.empty(), "/prerequisites"))
                : prerequisites.text().map(pen::note);
    }

    /** What the model has no property for, and further information. */
    private void addNotes(Piece piece) {
        String notes = "additionalNote";
        credential
                .stackability()
                .ifPresent(value -> piece.add(notes, note(Vocabulary.STACKABILITY, value, "/stackability")));
        credential.offerForm().ifPresent(value -> piece.add(notes, note(Vocabulary.OFFER_FORM, value, "/offerForm")));
        credential
                .learningSetting()
                .filter(setting -> setting == LearningSetting.INFORMAL)
                .ifPresent(value -> piece.add(notes, note(Vocabulary.SETTING, value, "/learningSetting")));
        credential.furtherInformation().map(pen::note).ifPresent(note -> piece.add(notes, note));
    }

    private <E extends Enum<E>> Piece note(Vocabulary<E> vocabulary, E value, String place) {
        return pen.note(vocabulary, value, Optional.<LocalizedText>empty(), place);
    }
}
