package org.espalier.recognition.criterion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.OfferForm;
import org.espalier.core.finding.Fact;
import org.espalier.core.level.LevelStatement;
import org.espalier.core.level.NationalFrameworks;
import org.espalier.core.level.NationalLevel;
import org.espalier.core.level.QualificationLevel;

/** Criterion 3: is the level stated in an established framework, and do the statements agree. */
final class LevelGrade {

    private static final NationalFrameworks FRAMEWORKS = NationalFrameworks.standard();

    private LevelGrade() {}

    static Graded of(CriteriaEvidence evidence) {
        return evidence.credential()
                .level()
                .filter(level -> !level.isEmpty())
                .map(level -> of(level, evidence.awardDay()))
                .orElseGet(() -> unstated(evidence));
    }

    private static Graded unstated(CriteriaEvidence evidence) {
        boolean part = evidence.credential().offerForm().equals(Optional.of(OfferForm.PART_OF_DEGREE));
        return part
                ? Graded.of(CriterionGrade.B, "not stated; implied by the degree programme of which it is a part")
                        .orBetter(CriterionGrade.A)
                : Graded.notKnown("the level");
    }

    private static Graded of(QualificationLevel level, LocalDate day) {
        List<LevelStatement> statements = level.statements(FRAMEWORKS, day);
        return graded(level, statements, day).with("told", Fact.of(texts(level, statements)));
    }

    /** Of statements that contradict each other nobody but the awarding body can say which is right. */
    private static Graded graded(QualificationLevel level, List<LevelStatement> statements, LocalDate day) {
        if (statements.isEmpty()) {
            return Graded.of(CriterionGrade.C, "stated only in a framework that is not an established one")
                    .orBetter(CriterionGrade.A);
        }
        if (level.isContradictory(FRAMEWORKS, day)) {
            return Graded.notKnown("which of the levels told is right");
        }
        return level.disagreements(FRAMEWORKS, day).isEmpty()
                ? Graded.of(CriterionGrade.A, "stated in an established framework")
                : Graded.of(CriterionGrade.B, "stated, and other statements of the level do not support it");
    }

    private static List<String> texts(QualificationLevel level, List<LevelStatement> statements) {
        return statements.isEmpty()
                ? level.national().stream().map(NationalLevel::text).toList()
                : statements.stream().map(LevelStatement::text).toList();
    }
}
