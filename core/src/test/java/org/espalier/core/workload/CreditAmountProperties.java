package org.espalier.core.workload;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.espalier.core.exact.Rational;

class CreditAmountProperties {

    @Property
    void text_form_parses_back(@ForAll("credits") CreditAmount amount) {
        assertThat(CreditAmount.parse(amount.toString())).isEqualTo(amount);
    }

    @Property
    void json_form_reads_back(@ForAll("credits") CreditAmount amount) throws Exception {
        assertThat(Json.roundTrip(amount, CreditAmount.class)).isEqualTo(amount);
    }

    @Property
    void zero_of_the_same_system_is_neutral(@ForAll("credits") CreditAmount amount) {
        assertThat(amount.plus(CreditAmount.of(Rational.ZERO, amount.system()))).isEqualTo(amount);
    }

    @Property
    void order_of_ects_is_the_same_in_both_types(@ForAll("ects") EctsCredits a, @ForAll("ects") EctsCredits b) {
        assertThat(CreditAmount.ects(a).isAtLeast(CreditAmount.ects(b))).isEqualTo(a.isAtLeast(b));
    }

    @Property
    void ects_credits_come_back(@ForAll("ects") EctsCredits credits) {
        assertThat(CreditAmount.ects(credits).asEcts()).contains(credits);
    }

    @Provide
    Arbitrary<CreditAmount> credits() {
        return Amounts.credits();
    }

    @Provide
    Arbitrary<EctsCredits> ects() {
        return Amounts.ects();
    }
}
