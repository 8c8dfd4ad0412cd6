package org.espalier.recognition.transfer;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;
import org.espalier.core.field.FieldOfStudy;
import org.espalier.core.file.DataFile;
import org.espalier.core.finding.Source;
import org.espalier.core.json.FileKind;
import org.espalier.core.json.JsonLimits;
import org.espalier.core.json.JsonReading;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * How often each grade was given to a group of learners at an institution: a grade distribution table (ECTS Users' Guide
 * 2015).
 *
 * <pre>{@code
 * GradeDistribution.builder()
 *         .institution("Example University")
 *         .field(FieldOfStudy.parse("0613"))
 *         .firstYear(2023)
 *         .lastYear(2024)
 *         .addGrades(GradeShare.of("A", Rational.of(20)), GradeShare.of("B", Rational.of(80)))
 *         .build();
 * }</pre>
 *
 * <p>The group has a field and a programme where they are told, and the academic years of its grades, named by the years in
 * which they began. This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableGradeDistribution.class)
@JsonDeserialize(as = ImmutableGradeDistribution.class)
public abstract class GradeDistribution {

    private static final int FIRST = 1900;
    private static final int LAST = 9999;
    private static final int ALL = 100;

    GradeDistribution() {}

    /** A new builder; institution, firstYear, lastYear and grades are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** What a file must say that it holds. */
    public static FileKind kind() {
        return FileKind.parse("grade-distribution/1");
    }

    /** Reads one from JSON or YAML, and tells everything that is wrong in it. */
    public static JsonReading<GradeDistribution> read(byte[] bytes) {
        return DataFile.within(JsonLimits.STANDARD).value(bytes, kind(), GradeDistribution.class);
    }

    /** Who gave the grades. */
    public abstract String institution();

    /** In which programme, or group of programmes. */
    public abstract Optional<String> programme();

    /** In which field. */
    public abstract Optional<FieldOfStudy> field();

    /** What the scale is called, for example {@code 0 to 5}. */
    public abstract Optional<String> scheme();

    /** The year in which the first academic year began. */
    public abstract int firstYear();

    /** The year in which the last academic year began. */
    public abstract int lastYear();

    /** In what the amounts are told; in learners unless said. */
    @Value.Default
    public ShareUnit unit() {
        return ShareUnit.LEARNERS;
    }

    /** How many passed, where the amounts are percentages. */
    public abstract Optional<Integer> groupSize();

    /** The grades, the best first, those with which one fails last. */
    public abstract List<GradeShare> grades();

    /** Where the table is published. */
    public abstract Optional<Source> source();

    /** How many academic years it covers. */
    public int years() {
        return lastYear() - firstYear() + 1;
    }

    /** How many passed; empty where nobody says. */
    public Optional<Rational> passed() {
        return unit() == ShareUnit.LEARNERS ? Optional.of(total()) : groupSize().map(Rational::of);
    }

    /** The amounts of all passing grades together. */
    Rational total() {
        return grades().stream().flatMap(grade -> grade.amount().stream()).reduce(Rational.ZERO, Rational::plus);
    }

    @Value.Check
    void check() {
        Faults faults = Faults.of("Grade distribution")
                .notBlank(institution(), "institution")
                .notBlank(programme(), "programme")
                .notBlank(scheme(), "scheme")
                .check(isYear(firstYear()), "firstYear", "a year of four digits is wanted")
                .check(isYear(lastYear()), "lastYear", "a year of four digits is wanted")
                .checkBetween(years() > 0, "lastYear", "must not be before firstYear")
                .check(groupSize().stream().noneMatch(size -> size < 1), "groupSize", "must be above zero");
        checkGrades(faults).throwIfAny();
    }

    private Faults checkGrades(Faults faults) {
        boolean percent = unit() == ShareUnit.PERCENT;
        return faults.checkBetween(
                        percent || groupSize().isEmpty(), "groupSize", "follows from the numbers of learners")
                .checkBetween(areDistinct(), "grades", "the same grade stands twice")
                .checkBetween(total().signum() > 0, "grades", "nobody has passed")
                .checkBetween(!percent || isComplete(), "grades", "the percentages do not add up to 100")
                .checkBetween(percent || areWhole(), "grades", "learners are whole numbers")
                .checkBetween(failsAreLast(), "grades", "failing grades stand behind all others");
    }

    private boolean areDistinct() {
        return grades().stream()
                        .map(share -> GradeName.of(share.grade()))
                        .distinct()
                        .count()
                == grades().size();
    }

    private static boolean isYear(int year) {
        return year >= FIRST && year <= LAST;
    }

    /** One per cent is left to roundings. */
    private boolean isComplete() {
        Rational off = total().minus(Rational.of(ALL));
        return Rational.ONE.isAtLeast(off) && Rational.ONE.isAtLeast(off.negated());
    }

    private boolean areWhole() {
        return grades().stream().flatMap(grade -> grade.amount().stream()).allMatch(Rational::isWhole);
    }

    private boolean failsAreLast() {
        List<Boolean> passing = grades().stream().map(GradeShare::passing).toList();
        return !passing.contains(false) || passing.lastIndexOf(true) < passing.indexOf(false);
    }

    /** Builds a {@link GradeDistribution}; every attribute may be set once, grades one after the other. */
    public static final class Builder extends ImmutableGradeDistribution.Builder {
        Builder() {}
    }
}
