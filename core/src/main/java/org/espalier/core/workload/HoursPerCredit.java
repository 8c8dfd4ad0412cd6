package org.espalier.core.workload;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Source;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.text.CountryCode;
import org.immutables.value.Value;

/**
 * How many hours of learning stand behind one credit: a range, with its source.
 *
 * <p>For ECTS it depends on the country: {@code HoursPerCredit.in(netherlands)} is 28, that of Ireland is 20
 * to 25, and a country that is not in the table has {@link #standard()}, 25 to 30. Most rows are unverified, see
 * {@link Source#confidence()} of {@link #source()}.
 *
 * <pre>{@code
 * HoursPerCredit.builder()
 *         .system(CreditSystem.parse("csvet"))
 *         .from(Rational.of(20))
 *         .to(Rational.of(25))
 *         .source(Source.ours("What our faculty assumes"))
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableHoursPerCredit.class)
@JsonDeserialize(as = ImmutableHoursPerCredit.class)
public abstract class HoursPerCredit {

    HoursPerCredit() {}

    /** A new builder, for hours of one's own; from, to and source are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The hours behind an ECTS credit where no country is known: 25 to 30, by the ECTS Users' Guide. */
    public static HoursPerCredit standard() {
        return HoursTable.STANDARD;
    }

    /**
     * The hours behind an ECTS credit in a country.
     *
     * @param country the country, for example {@code CountryCode.parse("IE")}
     * @return the range of the country, or {@link #standard()} where the table has none
     */
    public static HoursPerCredit in(CountryCode country) {
        return HoursTable.in(country).orElseGet(HoursPerCredit::standard);
    }

    /** The hours behind a credit of a system, whatever the country; empty where no source gives a number. */
    public static Optional<HoursPerCredit> find(CreditSystem system) {
        return HoursTable.of(system);
    }

    /** All rows of the table. */
    public static List<HoursPerCredit> all() {
        return HoursTable.ALL;
    }

    /** The system of the credit; ECTS unless said otherwise. */
    @Value.Default
    public CreditSystem system() {
        return CreditSystem.ECTS;
    }

    /** The country in which it holds; empty where it holds for the system as a whole. */
    public abstract Optional<CountryCode> country();

    /** The fewest hours, more than zero. */
    public abstract Rational from();

    /** The most hours, not less than the fewest. */
    public abstract Rational to();

    /** The act or the body that says so. */
    public abstract Source source();

    /** What a reader of the number should know besides. */
    public abstract Optional<String> note();

    /**
     * Whether a number of hours per credit lies in the range or near it.
     *
     * @param hoursPerCredit the number in question
     * @param tolerance how far outside it may lie, in hours, zero or more
     * @return whether it does
     */
    public boolean covers(Rational hoursPerCredit, Rational tolerance) {
        if (tolerance.signum() < 0) {
            throw new IllegalArgumentException("A tolerance must not be negative: " + tolerance);
        }
        return hoursPerCredit.plus(tolerance).isAtLeast(from())
                && to().plus(tolerance).isAtLeast(hoursPerCredit);
    }

    @Value.Check
    void check() {
        if (from().signum() <= 0 || !to().isAtLeast(from())) {
            throw new IllegalArgumentException("Not a range of hours above zero: " + from() + " to " + to());
        }
    }

    /** The range in words, for example {@code 25 to 30 h per ects credit}. */
    @Override
    public String toString() {
        String range = from().equals(to()) ? from().toString() : from() + " to " + to();
        return range + " h per " + system() + " credit";
    }

    /** Builds {@link HoursPerCredit}; every attribute may be set once. */
    public static final class Builder extends ImmutableHoursPerCredit.Builder {
        Builder() {}
    }
}
