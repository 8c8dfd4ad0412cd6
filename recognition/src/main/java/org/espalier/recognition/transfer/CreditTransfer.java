package org.espalier.recognition.transfer;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Finding;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.ConversionMethod;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.CreditConversion;
import org.espalier.core.workload.CreditConverter;
import org.espalier.core.workload.CreditRange;
import org.espalier.core.workload.CreditSystem;
import org.espalier.core.workload.EctsCredits;
import org.immutables.value.Value;

/**
 * How a receiver takes over credits: by which method, which amount of a range, and how it rounds.
 *
 * <pre>{@code
 * CreditTransfer transfer = CreditTransfer.by(ConversionMethod.BY_HOURS);
 * transfer.convert(CreditAmount.parse("15 uk-cats")).range();  // 5 to 6 ects
 * }</pre>
 *
 * <p>What is not declared is not guessed: without a method nothing is converted, and of a range nothing counts until the
 * receiver or a person says which amount. ECTS credits stay what they are, exactly; only a declared rounding changes them.
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCreditTransfer.class)
@JsonDeserialize(as = ImmutableCreditTransfer.class)
public abstract class CreditTransfer {

    CreditTransfer() {}

    /** A new builder; nothing is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** A transfer by a method, that chooses nothing from a range and rounds nothing. */
    public static CreditTransfer by(ConversionMethod method) {
        return builder().method(method).build();
    }

    /** How credits of other systems are converted. */
    public abstract Optional<ConversionMethod> method();

    /** Which amount of a range counts. */
    public abstract Optional<RangeChoice> range();

    /** To what the amount is rounded. */
    public abstract Optional<CreditRounding> rounding();

    /** What an amount counts in ECTS, by the tables of this library. */
    public TransferredCredits convert(CreditAmount amount) {
        return convert(amount, CreditConverter.standard());
    }

    /** What an amount counts in ECTS, by a converter with other numbers, such as those of a country. */
    public TransferredCredits convert(CreditAmount amount, CreditConverter converter) {
        boolean needless = amount.system().equals(CreditSystem.ECTS);
        TransferredCredits.Builder result = TransferredCredits.builder();
        result.from(amount);
        if (needless) {
            return counted(result, amount, CreditRange.of(amount, amount)).build();
        }
        return method().map(how -> converted(result.method(how), converter.convert(amount, CreditSystem.ECTS, how)))
                .orElseGet(() -> result.addFindings(CreditFindings.noMethod(amount)))
                .build();
    }

    /**
     * What an amount counts where a whole component is recognised for it: the credits of the component, whether the credential
     * has more or fewer.
     */
    public static TransferredCredits asComponent(CreditAmount amount, EctsCredits component) {
        CreditAmount whole = CreditAmount.ects(component);
        TransferredCredits.Builder result = TransferredCredits.builder();
        return result.from(amount)
                .range(CreditRange.of(whole, whole))
                .credits(component)
                .addFindings(CreditFindings.component(amount, component))
                .build();
    }

    private TransferredCredits.Builder converted(TransferredCredits.Builder result, CreditConversion conversion) {
        Optional<CreditRange> range = conversion.result();
        if (range.isEmpty()) {
            return result.addFindings(CreditFindings.noConversion(conversion));
        }
        return counted(result.addFindings(CreditFindings.converted(conversion)), conversion.amount(), range.get());
    }

    private TransferredCredits.Builder counted(
            TransferredCredits.Builder result, CreditAmount amount, CreditRange found) {
        result.range(found);
        Optional<Rational> exact = exact(found);
        if (exact.isEmpty()) {
            return result.addFindings(CreditFindings.range(amount, found));
        }
        Rational rounded = rounding().map(how -> how.round(exact.get())).orElse(exact.get());
        return result.credits(EctsCredits.of(rounded)).addAllFindings(told(amount, found, exact.get(), rounded));
    }

    private static List<Finding> told(CreditAmount amount, CreditRange found, Rational exact, Rational rounded) {
        List<Finding> told = new ArrayList<>();
        if (!found.isExact()) {
            told.add(CreditFindings.chosen(amount, found, exact));
        }
        if (!rounded.equals(exact)) {
            told.add(CreditFindings.rounded(amount, exact, rounded));
        }
        return told;
    }

    private Optional<Rational> exact(CreditRange found) {
        Rational low = found.from().amount();
        Rational high = found.to().amount();
        return found.isExact() ? Optional.of(low) : range().map(choice -> chosen(choice, low, high));
    }

    private static Rational chosen(RangeChoice choice, Rational low, Rational high) {
        return switch (choice) {
            case LOWEST -> low;
            case MIDDLE -> low.plus(high).dividedBy(Rational.of(2));
            case HIGHEST -> high;
        };
    }

    /** Builds a {@link CreditTransfer}; every attribute may be set once. */
    public static final class Builder extends ImmutableCreditTransfer.Builder {
        Builder() {}
    }
}
