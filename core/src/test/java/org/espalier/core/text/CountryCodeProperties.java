package org.espalier.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CountryCodeProperties {

    @Property
    void every_text_form_parses_back(@ForAll("countries") CountryCode country) {
        assertThat(CountryCode.parse(country.toString())).isEqualTo(country);
        assertThat(CountryCode.parse(country.alpha3().toLowerCase(Locale.ROOT))).isEqualTo(country);
        assertThat(CountryCode.fromIri(country.iri())).contains(country);
    }

    @Property
    void order_agrees_with_equality(@ForAll("countries") CountryCode a, @ForAll("countries") CountryCode b) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    }

    @Provide
    Arbitrary<CountryCode> countries() {
        return Arbitraries.of(CountryCode.all());
    }
}
