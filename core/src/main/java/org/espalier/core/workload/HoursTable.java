package org.espalier.core.workload;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.espalier.core.text.CountryCode;

/** The table of hours per credit. */
final class HoursTable {

    static final List<HoursPerCredit> ALL = Tables.rows("hours-per-credit.json", HoursPerCredit.class);

    private static final Map<CreditSystem, HoursPerCredit> BY_SYSTEM = ALL.stream()
            .filter(row -> row.country().isEmpty())
            .collect(Collectors.toUnmodifiableMap(HoursPerCredit::system, Function.identity()));

    private static final Map<CountryCode, HoursPerCredit> BY_COUNTRY = ALL.stream()
            .filter(row -> row.country().isPresent())
            .collect(Collectors.toUnmodifiableMap(row -> row.country().orElseThrow(), Function.identity()));

    static final HoursPerCredit STANDARD = of(CreditSystem.ECTS).orElseThrow();

    private HoursTable() {}

    static Optional<HoursPerCredit> of(CreditSystem system) {
        return Optional.ofNullable(BY_SYSTEM.get(system));
    }

    static Optional<HoursPerCredit> in(CountryCode country) {
        return Optional.ofNullable(BY_COUNTRY.get(country));
    }
}
