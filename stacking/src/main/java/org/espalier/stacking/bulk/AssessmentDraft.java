package org.espalier.stacking.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.AssessmentType;
import org.espalier.core.credential.Grade;
import org.jspecify.annotations.Nullable;

/** What the cells of one row tell of assessments: their types, and one grade, which goes with the first. */
final class AssessmentDraft {

    private final List<AssessmentType> types = new ArrayList<>(0);
    private @Nullable String grade;
    private @Nullable String scheme;
    private @Nullable Boolean passed;

    void type(AssessmentType told) {
        types.add(told);
    }

    void grade(String told) {
        grade = told;
    }

    void scheme(String told) {
        scheme = told;
    }

    void passed(boolean told) {
        passed = told;
    }

    /** The assessments; nothing where none is told. */
    List<Assessment> told() {
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

    private Optional<Grade> grade() {
        if (grade == null && passed == null) {
            return Optional.empty();
        }
        Grade.Builder given = Grade.builder();
        given.text(grade == null ? "-" : grade)
                .scheme(Optional.ofNullable(scheme))
                .passed(Optional.ofNullable(passed));
        return Optional.of(given.build());
    }
}
