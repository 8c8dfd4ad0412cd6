package org.espalier.recognition.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;

/**
 * The place of a passing grade among all passing grades, from the best: which part of the learners got a better one, and
 * which part this or a better one.
 *
 * @param grade the grade
 * @param from the part that got a better one, from 0 to 1
 * @param to the part that got this one or a better one
 */
record Span(String grade, Rational from, Rational to) {

    static List<Span> of(GradeDistribution distribution) {
        List<Span> spans = new ArrayList<>();
        Rational total = distribution.total();
        Rational from = Rational.ZERO;
        for (GradeShare share : distribution.grades()) {
            Rational to = from.plus(share.amount().orElse(Rational.ZERO).dividedBy(total));
            if (share.passing()) {
                spans.add(new Span(share.grade(), from, to));
            }
            from = to;
        }
        return spans;
    }

    static Optional<Span> find(List<Span> spans, String grade) {
        return spans.stream()
                .filter(span -> GradeName.of(span.grade()).equals(GradeName.of(grade)))
                .findFirst();
    }

    /** Whether nobody got the grade. */
    boolean isEmpty() {
        return from.equals(to);
    }

    Rational middle() {
        return from.plus(to).dividedBy(Rational.of(2));
    }

    /** Whether some part lies in both; an empty span lies in whatever it touches. */
    boolean overlaps(Span other) {
        Rational start = from.max(other.from);
        Rational end = to.min(other.to);
        boolean touches = end.isAtLeast(start);
        return touches && (other.isEmpty() || isEmpty() || !start.equals(end));
    }

    /** Whether a point lies in it, its borders included. */
    boolean covers(Rational point) {
        return point.isAtLeast(from) && to.isAtLeast(point);
    }
}
