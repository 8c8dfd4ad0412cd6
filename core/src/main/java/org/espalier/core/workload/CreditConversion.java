package org.espalier.core.workload;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * What credits of one system are in another, or what is missing to say it.
 *
 * <p>It names the amount, the target, the method and the factor with its sources. Where no source gives a number there
 * is no {@link #factor()} and no {@link #result()}; {@link #missing()} says which number that is. Nothing is rounded.
 *
 * <pre>{@code
 * CreditConversion conversion = CreditConverter.standard()
 *         .convert(CreditAmount.parse("15 uk-cats"), CreditSystem.ECTS, ConversionMethod.BY_HOURS);
 * conversion.explanation(); // 15 uk-cats are 5 to 6 ects by hours
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCreditConversion.class)
@JsonDeserialize(as = ImmutableCreditConversion.class)
public abstract class CreditConversion {

    CreditConversion() {}

    /** What was to be converted. */
    public abstract CreditAmount amount();

    /** The system into which. */
    public abstract CreditSystem target();

    /** The method that the caller named. */
    public abstract ConversionMethod method();

    /** What one credit is worth in the target system; empty where no conversion is known. */
    public abstract Optional<ConversionFactor> factor();

    /** The numbers that are not known, in words; empty where a conversion is known. */
    public abstract List<String> missing();

    /** The converted amount, exact or a range; empty where no conversion is known. */
    public Optional<CreditRange> result() {
        return factor().map(known -> CreditRange.of(times(known.from()), times(known.to())));
    }

    /** Whether there is a result. */
    public boolean isKnown() {
        return factor().isPresent();
    }

    /** Whether there is a result and it is one amount, not a range. */
    public boolean isExact() {
        return result().filter(CreditRange::isExact).isPresent();
    }

    /** One sentence, for example {@code 15 uk-cats are 5 to 6 ects by hours}, or what is missing. */
    public String explanation() {
        return result().map(known -> amount() + " are " + known + " " + method().words())
                .orElseGet(() -> "No conversion known from " + amount().system() + " to " + target() + " "
                        + method().words() + "; missing: " + String.join(", ", missing()));
    }

    private CreditAmount times(Rational factor) {
        return CreditAmount.of(amount().amount().times(factor), target());
    }

    static boolean fits(CreditAmount amount, ConversionFactor factor) {
        return CreditAmount.fits(amount.amount().times(factor.to()));
    }

    @Value.Check
    void check() {
        if (factor().isPresent() != missing().isEmpty()) {
            throw new IllegalArgumentException("Either a factor is known or something is missing, not both or neither");
        }
        if (!factor().map(known -> fits(amount(), known)).orElse(true)) {
            throw new IllegalArgumentException("The result is out of range: " + amount() + " in " + target());
        }
    }
}
