package org.espalier.core.arbitrary;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.espalier.core.credential.Grant;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.workload.Amounts;

/** Holdings and portfolios for properties. */
public final class Holdings {

    private Holdings() {}

    /** What learners hold, no id twice. */
    public static Arbitrary<Portfolio> portfolios() {
        return Combinators.combine(
                        Texts.words().optional(),
                        holdings().list().uniqueElements(Holding::id).ofMaxSize(3))
                .as((learner, holdings) -> Portfolio.builder()
                        .learner(learner)
                        .addAllHoldings(holdings)
                        .build());
    }

    /** Holdings in every state, with a grant or not. */
    public static Arbitrary<Holding> holdings() {
        return Combinators.combine(
                        Credentials.credentials(),
                        Arbitraries.of(HoldingState.class),
                        grants().optional(),
                        Texts.words().set().ofMaxSize(2))
                .as((credential, state, grant, tags) -> Holding.builder()
                        .credential(credential)
                        .state(state)
                        .grant(grant)
                        .addAllTags(tags)
                        .build());
    }

    /** What receivers recognised. */
    public static Arbitrary<Grant> grants() {
        return Builders.withBuilder(Grant::builder)
                .use(Texts.words())
                .in(Grant.Builder::receiver)
                .use(Texts.words())
                .in(Grant.Builder::purpose)
                .use(Amounts.credits().optional())
                .in(Grant.Builder::credits)
                .use(Arbitraries.of(EqfLevel.class).optional())
                .in(Grant.Builder::level)
                .use(Texts.words().optional())
                .in(Grant.Builder::requirement)
                .use(Texts.words().set().ofMaxSize(2))
                .in(Grant.Builder::addAllOutcomes)
                .use(Texts.words().optional())
                .in(Grant.Builder::decision)
                .use(Texts.days().optional())
                .in(Grant.Builder::decidedOn)
                .build(Grant.Builder::build);
    }
}
