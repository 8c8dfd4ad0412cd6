package org.espalier.core.workload;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.espalier.core.exact.Rationals;

/** Amounts of learning for properties. */
public final class Amounts {

    private Amounts() {}

    public static Arbitrary<EctsCredits> ects() {
        return Rationals.amounts().map(EctsCredits::of);
    }

    static Arbitrary<LearningHours> hours() {
        return Rationals.amounts().map(LearningHours::of);
    }

    static Arbitrary<CreditSystem> systems() {
        return Arbitraries.of(CreditSystem.all());
    }

    public static Arbitrary<CreditAmount> credits() {
        return Combinators.combine(Rationals.amounts(), systems()).as(CreditAmount::of);
    }

    public static Arbitrary<Workload> workloads() {
        Arbitrary<CreditAmount> others =
                credits().filter(amount -> amount.asEcts().isEmpty());
        return Combinators.combine(
                        ects().optional(),
                        hours().optional(),
                        hours().optional(),
                        others.list().uniqueElements(CreditAmount::system).ofMaxSize(3))
                .as((ects, hours, contact, credits) -> Workload.builder()
                        .ects(ects)
                        .hours(hours)
                        .contactHours(contact)
                        .addAllOtherCredits(credits)
                        .build());
    }
}
