package org.espalier.core.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EctsCreditsProperties {

    @Property
    void text_form_parses_back(@ForAll("amounts") EctsCredits amount) {
        assertThat(EctsCredits.parse(amount.toString())).isEqualTo(amount);
    }

    @Property
    void json_form_reads_back(@ForAll("amounts") EctsCredits amount) throws Exception {
        assertThat(Json.roundTrip(amount, EctsCredits.class)).isEqualTo(amount);
    }

    @Property
    void sum_does_not_depend_on_order(@ForAll("lists") List<EctsCredits> amounts) {
        List<EctsCredits> reversed = new ArrayList<>(amounts);
        Collections.reverse(reversed);
        assertThat(EctsCredits.total(reversed)).isEqualTo(EctsCredits.total(amounts));
    }

    @Property
    void zero_is_neutral(@ForAll("amounts") EctsCredits amount) {
        assertThat(amount.plus(EctsCredits.ZERO)).isEqualTo(amount);
    }

    @Property
    void order_agrees_with_equality(@ForAll("amounts") EctsCredits a, @ForAll("amounts") EctsCredits b) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    }

    @Provide
    Arbitrary<EctsCredits> amounts() {
        return Amounts.ects();
    }

    @Provide
    Arbitrary<List<EctsCredits>> lists() {
        return amounts().list().ofMaxSize(12);
    }
}
