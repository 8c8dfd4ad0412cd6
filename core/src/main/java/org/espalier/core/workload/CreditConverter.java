package org.espalier.core.workload;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espalier.core.text.CountryCode;

/**
 * Converts credits between systems, by the numbers it holds and by the method that the caller names.
 *
 * <p>It uses direct numbers only. Where a source equates US quarter and semester credits, and another one semester
 * credits and ECTS, nobody has equated quarter credits and ECTS, and there is no conversion between them.
 *
 * <p>The numbers come from the tables of this package; {@link #with(HoursPerCredit)} and {@link #with(CreditRatio)}
 * replace them.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CreditConverter {

    private final Map<CreditSystem, HoursPerCredit> hours;
    private final List<CreditRatio> ratios;

    private CreditConverter(Map<CreditSystem, HoursPerCredit> hours, List<CreditRatio> ratios) {
        this.hours = Map.copyOf(hours);
        this.ratios = List.copyOf(ratios);
    }

    /** A converter with the numbers of the tables, and {@link HoursPerCredit#standard()} for ECTS. */
    public static CreditConverter standard() {
        Map<CreditSystem, HoursPerCredit> hours = HoursPerCredit.all().stream()
                .filter(row -> row.country().isEmpty())
                .collect(Collectors.toMap(HoursPerCredit::system, Function.identity()));
        return new CreditConverter(hours, CreditRatio.all());
    }

    /** A converter that takes the hours behind an ECTS credit from a country, see {@link HoursPerCredit#in}. */
    public static CreditConverter in(CountryCode country) {
        return standard().with(HoursPerCredit.in(country));
    }

    /** This converter with other hours for the system that they are about. */
    public CreditConverter with(HoursPerCredit other) {
        Map<CreditSystem, HoursPerCredit> replaced = new HashMap<>(hours);
        replaced.put(other.system(), other);
        return new CreditConverter(replaced, ratios);
    }

    /** This converter with another ratio between the two systems that it is about. */
    public CreditConverter with(CreditRatio other) {
        Stream<CreditRatio> rest = ratios.stream().filter(ratio -> !ratio.links(other.left(), other.right()));
        return new CreditConverter(hours, Stream.concat(rest, Stream.of(other)).toList());
    }

    /**
     * Converts an amount. What is not known is no exception: the result says what is missing.
     *
     * @param amount what to convert
     * @param target the system into which; the system of the amount itself gives the amount back
     * @param method how
     * @return the conversion, with a result or with what is missing
     */
    public CreditConversion convert(CreditAmount amount, CreditSystem target, ConversionMethod method) {
        Optional<ConversionFactor> factor = factor(amount.system(), target, method);
        Optional<ConversionFactor> usable = factor.filter(known -> CreditConversion.fits(amount, known));
        return ImmutableCreditConversion.builder()
                .amount(amount)
                .target(target)
                .method(method)
                .factor(usable)
                .addAllMissing(usable.isPresent() ? List.of() : missing(amount.system(), target, method, factor))
                .build();
    }

    private Optional<ConversionFactor> factor(CreditSystem start, CreditSystem target, ConversionMethod method) {
        if (start.equals(target)) {
            return Optional.of(ConversionFactor.same());
        }
        return switch (method) {
            case BY_CREDIT_RATIO -> byRatio(start, target);
            case BY_HOURS -> byHours(start, target);
        };
    }

    private Optional<ConversionFactor> byRatio(CreditSystem start, CreditSystem target) {
        return ratios.stream()
                .filter(ratio -> ratio.links(start, target))
                .findFirst()
                .map(ratio -> ConversionFactor.of(ratio, start));
    }

    private Optional<ConversionFactor> byHours(CreditSystem start, CreditSystem target) {
        return Optional.ofNullable(hours.get(start))
                .flatMap(known ->
                        Optional.ofNullable(hours.get(target)).map(other -> ConversionFactor.of(known, other)));
    }

    private List<String> missing(
            CreditSystem start, CreditSystem target, ConversionMethod method, Optional<ConversionFactor> factor) {
        if (factor.isPresent()) {
            return List.of("a result of at most " + EctsCredits.MAXIMUM + " " + target);
        }
        return switch (method) {
            case BY_CREDIT_RATIO -> List.of("a credit ratio between " + start + " and " + target);
            case BY_HOURS ->
                Stream.of(start, target)
                        .filter(system -> !hours.containsKey(system))
                        .map(system -> "hours per " + system + " credit")
                        .toList();
        };
    }
}
