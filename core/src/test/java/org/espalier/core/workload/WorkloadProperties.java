package org.espalier.core.workload;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WorkloadProperties {

    @Property
    void json_form_reads_back(@ForAll("workloads") Workload workload) throws Exception {
        assertThat(Json.roundTrip(workload, Workload.class)).isEqualTo(workload);
    }

    @Property
    void each_amount_is_found_by_its_system(@ForAll("workloads") Workload workload) {
        assertThat(workload.credits())
                .allSatisfy(
                        amount -> assertThat(workload.credits(amount.system())).contains(amount));
    }

    @Property
    void credits_above_zero_decide_that_it_bears_credits(@ForAll("workloads") Workload workload) {
        boolean some =
                workload.credits().stream().anyMatch(amount -> amount.amount().signum() > 0);
        assertThat(workload.creditBearing()).isEqualTo(some ? CreditBearing.YES : CreditBearing.UNKNOWN);
    }

    @Property
    void hours_per_credit_times_credits_are_the_hours(@ForAll("workloads") Workload workload) {
        assertThat(workload.hoursPerCredit()
                        .map(ratio -> ratio.times(workload.ects().orElseThrow().amount())))
                .isEqualTo(workload.hours()
                        .filter(hours -> workload.ects()
                                .filter(credits -> !credits.isZero())
                                .isPresent())
                        .map(LearningHours::amount));
    }

    @Provide
    Arbitrary<Workload> workloads() {
        return Amounts.workloads();
    }
}
