package org.espalier.stacking.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.credential.Grade;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.exact.Rational;

/**
 * A scale of numbers, from the worst grade to the best, and how the grade of a credential is read on it.
 *
 * @param worst the worst grade
 * @param best the best grade; below the worst where less is better
 * @param scheme what documents call the scale; where that is empty, a number between worst and best is taken to be on it
 */
record GradeScale(Rational worst, Rational best, Optional<String> scheme) {

    /**
     * The grade of a credential as a number; empty where there is none, where it is no number of this scale, or where
     * assessments of the credential have different ones.
     */
    Optional<Rational> grade(MicroCredential credential) {
        List<Grade> grades = credential.assessments().stream()
                .flatMap(assessment -> assessment.grade().stream())
                .toList();
        Set<Optional<Rational>> numbers = new HashSet<>();
        grades.forEach(grade -> numbers.add(number(grade)));
        return numbers.size() == 1 ? numbers.iterator().next() : Optional.empty();
    }

    private Optional<Rational> number(Grade grade) {
        return isOfScheme(grade) ? Decimals.parse(grade.text()).filter(this::holds) : Optional.empty();
    }

    private boolean isOfScheme(Grade grade) {
        return scheme.isEmpty() || grade.scheme().map(Texts::folded).equals(scheme.map(Texts::folded));
    }

    boolean holds(Rational number) {
        return number.isAtLeast(worst.min(best)) && worst.max(best).isAtLeast(number);
    }

    /** How much better one grade is than another; negative where it is worse. */
    Rational better(Rational grade, Rational other) {
        return best.isAtLeast(worst) ? grade.minus(other) : other.minus(grade);
    }
}
