package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.espalier.core.fault.Fault;
import org.espalier.core.fault.FaultyValueException;
import org.espalier.core.json.EspalierJson;

/** Rules that make no sense, in JSON with single quotation marks. */
final class Refused {

    private Refused() {}

    /** That a rule is refused, and every fault is at one place. */
    static void at(String place, String json) {
        assertThatThrownBy(() -> EspalierJson.mapper().readValue(json.replace('\'', '"'), Rule.class))
                .rootCause()
                .isInstanceOfSatisfying(
                        FaultyValueException.class,
                        faulty -> assertThat(faulty.faults())
                                .extracting(Fault::attribute)
                                .containsOnly(place));
    }
}
