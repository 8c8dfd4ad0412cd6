package org.espalier.core.element;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.espalier.core.text.CountryCode;
import org.espalier.core.workload.CreditSystem;
import org.espalier.core.workload.HoursPerCredit;

/** The hours behind one ECTS credit, by country. */
final class CountryHours {

    private final Map<CountryCode, HoursPerCredit> byCountry = new HashMap<>();
    private final HoursPerCredit standard;

    CountryHours(Collection<HoursPerCredit> rows) {
        HoursPerCredit everywhere = HoursPerCredit.standard();
        for (HoursPerCredit row : rows) {
            if (row.system().equals(CreditSystem.ECTS)) {
                row.country().ifPresent(country -> byCountry.put(country, row));
                everywhere = row.country().isEmpty() ? row : everywhere;
            }
        }
        this.standard = everywhere;
    }

    /** The rows of the countries, in their order; the row of no country where there is none. */
    List<HoursPerCredit> in(Collection<CountryCode> countries) {
        return countries.isEmpty()
                ? List.of(standard)
                : countries.stream()
                        .map(country -> byCountry.getOrDefault(country, standard))
                        .distinct()
                        .toList();
    }
}
