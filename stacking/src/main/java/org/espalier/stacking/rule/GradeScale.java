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

    private static final int LONGEST = 32;

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
        return isOfScheme(grade) ? number(grade.text()).filter(this::holds) : Optional.empty();
    }

    private boolean isOfScheme(Grade grade) {
        return scheme.isEmpty()
                || grade.scheme()
                        .map(told -> isSame(told, scheme.orElseThrow()))
                        .orElse(false);
    }

    private static boolean isSame(String told, String wanted) {
        return told.strip().equalsIgnoreCase(wanted.strip());
    }

    boolean holds(Rational number) {
        return number.isAtLeast(worst.min(best)) && worst.max(best).isAtLeast(number);
    }

    /** How much better one grade is than another; negative where it is worse. */
    Rational better(Rational grade, Rational other) {
        return best.isAtLeast(worst) ? grade.minus(other) : other.minus(grade);
    }

    /** A number with a comma or a point as decimal sign, and nothing else: {@code 4}, {@code 7,5}, {@code -3}. */
    private static Optional<Rational> number(String text) {
        String told = text.strip().replace(',', '.');
        return isNumber(told) ? Optional.of(Rational.parse(told)) : Optional.empty();
    }

    private static boolean isNumber(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        boolean decimal = point < 0 || (isDigits(text, start, point) && isDigits(text, point + 1, text.length()));
        return text.length() <= LONGEST && decimal && (point >= 0 || isDigits(text, start, text.length()));
    }

    private static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return from < to;
    }
}
