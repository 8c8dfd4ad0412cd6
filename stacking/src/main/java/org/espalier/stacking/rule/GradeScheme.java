package org.espalier.stacking.rule;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.credential.Grade;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.espalier.stacking.evaluation.Answer;
import org.immutables.value.Value;

/**
 * How the grades of one scheme are compared, and the least that is enough.
 *
 * <pre>{@code
 * GradeScheme letters = GradeScheme.ordered("A to F", "C", "F", "E", "D", "C", "B", "A");
 * GradeScheme german = GradeScheme.numbered("1,0 to 5,0", "2,3", false);
 * }</pre>
 *
 * <p>Grades are texts in an order, or numbers, or merely passed and not passed. Case does not count; a number has a
 * decimal point or a decimal comma. What is in none of these forms is not known to be enough or not. A grade that is told
 * to be no pass is not enough in any scheme.
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableGradeScheme.class)
@JsonDeserialize(as = ImmutableGradeScheme.class)
public abstract class GradeScheme {

    private static final String PASSED = "passed";

    GradeScheme() {}

    /** A new builder; the minimum is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** A scheme of grades in words, the worst first; the minimum is one of them. */
    public static GradeScheme ordered(String scheme, String minimum, String... order) {
        return builder().scheme(scheme).minimum(minimum).addOrder(order).build();
    }

    /** A scheme of numbers, of which the higher or the lower is better. */
    public static GradeScheme numbered(String scheme, String minimum, boolean higherIsBetter) {
        return builder()
                .scheme(scheme)
                .minimum(minimum)
                .higherIsBetter(higherIsBetter)
                .build();
    }

    /** Every scheme that has no rule of its own: a grade that is told to be a pass is enough. */
    public static GradeScheme passed() {
        return builder().minimum(PASSED).build();
    }

    /** The scheme as credentials name it; absent for every one that is not named, and for grades without one. */
    public abstract Optional<String> scheme();

    /** The grades of a scheme in words, the worst first. */
    public abstract List<String> order();

    /** For a scheme of numbers, whether the higher one is better; absent for words. */
    public abstract Optional<Boolean> higherIsBetter();

    /** The least grade that is enough; {@code passed} where neither an order nor numbers are given. */
    public abstract String minimum();

    /** Whether a grade of this scheme is enough; a pass or fail that is told decides only where the grade itself does not. */
    Answer reaches(Grade grade) {
        return worth(grade).orElseGet(() -> told(grade));
    }

    private Optional<Answer> worth(Grade grade) {
        return isNumbered()
                ? Decimals.parse(grade.text()).map(this::reaches)
                : place(grade.text())
                        .map(place -> Answer.of(place >= place(minimum()).orElseThrow()));
    }

    private Answer told(Grade grade) {
        boolean graded = isNumbered() || !order().isEmpty();
        return grade.passed()
                .filter(passed -> !graded || !passed)
                .map(Answer::of)
                .orElse(Answer.UNKNOWN);
    }

    private Answer reaches(Rational grade) {
        int comparison = grade.compareTo(Decimals.parse(minimum()).orElseThrow());
        return Answer.of(higherIsBetter().orElse(true) ? comparison >= 0 : comparison <= 0);
    }

    private Optional<Integer> place(String grade) {
        return Optional.ofNullable(places().get(Texts.folded(grade)));
    }

    @Value.Lazy
    Map<String, Integer> places() {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < order().size(); i++) {
            places.put(Texts.folded(order().get(i)), i);
        }
        return places;
    }

    /** What is enough in words, for example {@code C or better in A to F}. */
    String words() {
        boolean graded = isNumbered() || !order().isEmpty();
        String least = graded ? minimum().strip() + " or better" : PASSED;
        return scheme().map(name -> least + " in " + name).orElse(least);
    }

    @Value.Check
    void check() {
        Set<String> distinct = Texts.folded(order());
        Faults.of("Grade scheme")
                .notBlank(scheme(), "scheme")
                .noneBlank(order(), "order")
                .check(order().size() != 1, "order", "needs at least two grades")
                .check(distinct.size() == order().size(), "order", "the same grade stands twice")
                .check(order().isEmpty() || higherIsBetter().isEmpty(), "order", "excludes higherIsBetter")
                .check(!isNumbered() || isNumber(), "minimum", "must be a number, such as 2,3")
                .check(isNumbered() || isMinimum(), "", minimumAsked())
                .throwIfAny();
    }

    private boolean isNumbered() {
        return order().isEmpty() && higherIsBetter().isPresent();
    }

    private boolean isNumber() {
        return Decimals.parse(minimum()).isPresent();
    }

    private boolean isMinimum() {
        return order().isEmpty() ? minimum().equals(PASSED) : place(minimum()).isPresent();
    }

    private String minimumAsked() {
        return order().isEmpty()
                ? "minimum must be passed where neither an order nor numbers are given"
                : "minimum must be one of the grades in order";
    }

    /** Builds a {@link GradeScheme}; every attribute may be set once. */
    public static final class Builder extends ImmutableGradeScheme.Builder {
        Builder() {}
    }
}
