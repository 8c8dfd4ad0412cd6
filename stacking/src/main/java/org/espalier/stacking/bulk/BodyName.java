package org.espalier.stacking.bulk;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.espalier.core.credential.Organisation;
import org.espalier.core.text.CountryCode;
import org.espalier.core.text.LocalizedText;

/** The name of an awarding body, and the bodies of that name by country: few, and made once. */
final class BodyName {

    private final Organisation withoutCountry;
    private final Map<CountryCode, Organisation> byCountry = new ConcurrentHashMap<>();

    BodyName(LocalizedText name) {
        Organisation.Builder body = Organisation.builder();
        this.withoutCountry = body.name(name).build();
    }

    Organisation body() {
        return withoutCountry;
    }

    Organisation in(CountryCode country) {
        return byCountry.computeIfAbsent(country, this::made);
    }

    private Organisation made(CountryCode country) {
        Organisation.Builder body = Organisation.builder();
        return body.name(withoutCountry.name()).country(country).build();
    }
}
