package org.espalier.core.workload;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Source;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * What one credit is worth in another system: a range, and the sources it was computed from.
 *
 * <p>A credit of ten hours is worth 1/3 to 2/5 of one that has 25 to 30 hours.
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableConversionFactor.class)
@JsonDeserialize(as = ImmutableConversionFactor.class)
public abstract class ConversionFactor {

    ConversionFactor() {}

    /** One for one: the factor between a system and itself. It needs no source. */
    static ConversionFactor same() {
        return of(Rational.ONE, Rational.ONE, List.of());
    }

    static ConversionFactor of(CreditRatio ratio, CreditSystem start) {
        Rational factor = ratio.factorFrom(start);
        return of(factor, factor, List.of(ratio.source()));
    }

    static ConversionFactor of(HoursPerCredit start, HoursPerCredit target) {
        Rational least = start.from().dividedBy(target.to());
        Rational most = start.to().dividedBy(target.from());
        return of(least, most, List.of(start.source(), target.source()));
    }

    private static ConversionFactor of(Rational from, Rational to, List<Source> sources) {
        return ImmutableConversionFactor.builder()
                .from(from)
                .to(to)
                .addAllSources(sources)
                .build();
    }

    /** The least that one credit is worth, more than zero. */
    public abstract Rational from();

    /** The most that one credit is worth, not less than the least. */
    public abstract Rational to();

    /** The sources of the numbers. */
    public abstract List<Source> sources();

    @Value.Check
    void check() {
        if (from().signum() <= 0 || !to().isAtLeast(from())) {
            throw new IllegalArgumentException("Not a range of factors above zero: " + from() + " to " + to());
        }
    }
}
