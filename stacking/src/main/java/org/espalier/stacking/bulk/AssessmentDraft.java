package org.espalier.stacking.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.AssessmentType;
import org.espalier.core.credential.Grade;
import org.espalier.core.credential.MicroCredential;
import org.jspecify.annotations.Nullable;

/** What the cells of one row tell of assessments: their types, and one grade, which goes with the first. */
final class AssessmentDraft {

    private final List<AssessmentType> types = new ArrayList<>(0);
    private @Nullable Assessment grade;
    private @Nullable String scheme;
    private @Nullable Boolean passed;

    void type(AssessmentType told) {
        types.add(told);
    }

    /** Takes an assessment of which only the grade is told; most rows tell no more. */
    void grade(Assessment told) {
        grade = told;
    }

    void scheme(String told) {
        scheme = told;
    }

    void passed(boolean told) {
        passed = told;
    }

    /** An assessment of which only the grade is told. */
    static Assessment graded(String text) {
        Grade.Builder grade = Grade.builder();
        Assessment.Builder assessment = Assessment.builder();
        return assessment.grade(grade.text(text).build()).build();
    }

    /** Tells the assessments; nothing where none is told. */
    void tell(MicroCredential.Builder credential) {
        if (!types.isEmpty() || scheme != null || passed != null) {
            credential.addAllAssessments(together());
        } else if (grade != null) {
            credential.addAssessments(grade);
        }
    }

    private List<Assessment> together() {
        List<Assessment> told = new ArrayList<>(1);
        Optional<Grade> first = grade();
        if (types.isEmpty() && first.isPresent()) {
            Assessment.Builder graded = Assessment.builder();
            told.add(graded.grade(first).build());
        }
        for (AssessmentType type : types) {
            Assessment.Builder typed = Assessment.builder();
            typed.type(type).grade(told.isEmpty() ? first : Optional.empty());
            told.add(typed.build());
        }
        return told;
    }

    /** The grade with its scheme; a mere pass is a grade without a mark. */
    private Optional<Grade> grade() {
        if (grade == null && passed == null) {
            return Optional.empty();
        }
        Optional<String> mark =
                Optional.ofNullable(grade).flatMap(Assessment::grade).map(Grade::text);
        Grade.Builder given = Grade.builder();
        given.text(mark.orElse("-")).scheme(Optional.ofNullable(scheme)).passed(Optional.ofNullable(passed));
        return Optional.of(given.build());
    }
}
