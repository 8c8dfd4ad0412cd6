package org.espalier.stacking.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.espalier.core.level.NationalFrameworks;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.text.CountryCode;
import org.espalier.core.workload.ConversionMethod;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.CreditConversion;
import org.espalier.core.workload.CreditConverter;
import org.espalier.core.workload.CreditRange;
import org.espalier.core.workload.CreditSystem;
import org.immutables.value.Value;

/**
 * What an evaluation needs beside the holdings: the day, who receives and for what, the table of national levels, and
 * how credits of other systems are converted, if at all.
 *
 * <p>For example {@code Evaluation.on(LocalDate.parse("2026-11-22"))}. No rule looks at a clock.
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
public abstract class Evaluation {

    Evaluation() {}

    /** A new builder; the day is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** An evaluation on a day, with the tables that ship with the library and without any conversion. */
    public static Evaluation on(LocalDate day) {
        return builder().day(day).build();
    }

    /** The day for which the answer holds. */
    public abstract LocalDate day();

    /** Who receives the credentials. A grant counts only for the receiver that gave it. */
    public abstract Optional<String> receiver();

    /** For what. A grant counts only for the purpose it names. */
    public abstract Optional<String> purpose();

    /** How credits of other systems are converted; without a method they are not. */
    public abstract Optional<ConversionMethod> conversion();

    /** The country whose hours per credit a conversion by hours takes. */
    public abstract Optional<CountryCode> country();

    /** What is known of the case beside the holdings; nothing unless told. */
    @Value.Default
    public Circumstances circumstances() {
        return Circumstances.none();
    }

    /** The table of national levels. */
    @Value.Default
    public NationalFrameworks frameworks() {
        return NationalFrameworks.standard();
    }

    /** An amount in a credit system: its own, or as the named method converts it; empty where it does not. */
    public Optional<CreditRange> converted(CreditAmount amount, CreditSystem system) {
        return amount.system().equals(system)
                ? Optional.of(CreditRange.of(amount, amount))
                : conversion()
                        .map(method -> converter().convert(amount, system, method))
                        .flatMap(CreditConversion::result);
    }

    /** The same evaluation where more uses of credentials are told. */
    public Evaluation telling(Collection<CountedUse> uses) {
        List<CountedUse> all = new ArrayList<>(circumstances().uses());
        all.addAll(uses);
        return with(((ImmutableCircumstances) circumstances()).withUses(all));
    }

    /** The same evaluation where some uses are all that the award makes that is looked at; those by other awards stay. */
    public Evaluation counting(Collection<CountedUse> uses) {
        List<CountedUse> all = new ArrayList<>(uses);
        circumstances().uses().stream().filter(use -> use.award().isPresent()).forEach(all::add);
        return with(((ImmutableCircumstances) circumstances()).withUses(all));
    }

    /** The same evaluation of a case of which something else is known. */
    Evaluation with(Circumstances other) {
        return new Builder()
                .day(day())
                .receiver(receiver())
                .purpose(purpose())
                .conversion(conversion())
                .country(country())
                .circumstances(other)
                .frameworks(frameworks())
                .build();
    }

    /** The converter that fits the country. */
    @Value.Lazy
    CreditConverter converter() {
        return country().map(CreditConverter::in).orElseGet(CreditConverter::standard);
    }

    /** Builds an {@link Evaluation}; every attribute may be set once. */
    public static final class Builder extends ImmutableEvaluation.Builder {
        Builder() {}
    }
}
