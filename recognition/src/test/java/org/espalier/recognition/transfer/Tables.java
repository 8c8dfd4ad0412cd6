package org.espalier.recognition.transfer;

import java.util.ArrayList;
import java.util.List;
import org.espalier.core.credential.Grade;
import org.espalier.core.exact.Rational;

/** Short tables for tests. */
final class Tables {

    private Tables() {}

    /** A table of grades and numbers of learners, the best first: {@code of("A", 20, "B", 80)}. */
    static GradeDistribution of(Object... gradesAndNumbers) {
        List<GradeShare> grades = new ArrayList<>();
        for (int i = 0; i < gradesAndNumbers.length; i += 2) {
            int number = (Integer) gradesAndNumbers[i + 1];
            grades.add(GradeShare.of((String) gradesAndNumbers[i], Rational.of(number)));
        }
        return base().addAllGrades(grades).addGrades(GradeShare.failing("F")).build();
    }

    static GradeDistribution.Builder base() {
        GradeDistribution.Builder builder = GradeDistribution.builder();
        builder.institution("Example University").firstYear(2023).lastYear(2024);
        return builder;
    }

    static Grade passed(String text) {
        return Grade.builder().text(text).passed(true).build();
    }

    static Grade failed(String text) {
        return Grade.builder().text(text).passed(false).build();
    }

    static Grade grade(String text) {
        return Grade.builder().text(text).build();
    }
}
