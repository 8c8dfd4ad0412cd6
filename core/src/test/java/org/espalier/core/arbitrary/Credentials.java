package org.espalier.core.arbitrary;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Builders.BuilderCombinator;
import org.espalier.core.credential.LearningSetting;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.OfferForm;
import org.espalier.core.credential.ParticipationMode;
import org.espalier.core.credential.Stackability;
import org.espalier.core.field.FieldOfStudy;
import org.espalier.core.workload.Amounts;

/** Credentials for properties, every part of them there or not. */
public final class Credentials {

    private static final double OFTEN = 0.6;

    private Credentials() {}

    /** Credentials with any of their parts; the ids that they refer to are never their own. */
    public static Arbitrary<MicroCredential> credentials() {
        BuilderCombinator<MicroCredential.Builder> begun = Builders.withBuilder(MicroCredential::builder)
                .use(Texts.ids("credential"))
                .in(MicroCredential.Builder::id);
        return linked(offered(dated(taught(called(begun))))).build(MicroCredential.Builder::build);
    }

    private static BuilderCombinator<MicroCredential.Builder> called(BuilderCombinator<MicroCredential.Builder> from) {
        return from.use(Texts.words())
                .withProbability(OFTEN)
                .in(MicroCredential.Builder::version)
                .use(Texts.identifiers().list().ofMaxSize(2))
                .in(MicroCredential.Builder::addAllIdentifiers)
                .use(People.learners())
                .withProbability(OFTEN)
                .in(MicroCredential.Builder::learner)
                .use(Texts.localized())
                .withProbability(OFTEN)
                .in(MicroCredential.Builder::title)
                .use(Texts.localized())
                .withProbability(OFTEN)
                .in(MicroCredential.Builder::furtherInformation)
                .use(Parts.organisations().list().ofMaxSize(2))
                .in(MicroCredential.Builder::addAllAwardingBodies)
                .use(Parts.organisations().list().ofMaxSize(2))
                .in(MicroCredential.Builder::addAllProviders)
                .use(Parts.organisations())
                .withProbability(OFTEN)
                .in(MicroCredential.Builder::platform)
                .use(Parts.organisations())
                .withProbability(OFTEN)
                .in(MicroCredential.Builder::sealingBody);
    }

    private static BuilderCombinator<MicroCredential.Builder> taught(BuilderCombinator<MicroCredential.Builder> from) {
        return from.use(Parts.outcomes().list().ofMaxSize(3))
                .in(MicroCredential.Builder::addAllLearningOutcomes)
                .use(Amounts.workloads())
                .withProbability(OFTEN)
                .in(MicroCredential.Builder::workload)
                .use(Parts.levels())
                .withProbability(OFTEN)
                .in(MicroCredential.Builder::level)
                .use(Parts.assessments().list().ofMaxSize(2))
                .in(MicroCredential.Builder::addAllAssessments)
                .use(Arbitraries.of(ParticipationMode.class).set().ofMaxSize(3))
                .in(MicroCredential.Builder::addAllParticipation)
                .use(Parts.qualityAssurance().list().ofMaxSize(2))
                .in(MicroCredential.Builder::addAllQualityAssurance)
                .use(Arbitraries.of(FieldOfStudy.all()).set().ofMaxSize(3))
                .in(MicroCredential.Builder::addAllFields)
                .use(Texts.languages().set().ofMaxSize(2))
                .in(MicroCredential.Builder::addAllLanguages);
    }

    private static BuilderCombinator<MicroCredential.Builder> dated(BuilderCombinator<MicroCredential.Builder> from) {
        return from.use(Texts.days())
                .withProbability(OFTEN)
                .in(MicroCredential.Builder::awardedOn)
                .use(Texts.days())
                .withProbability(OFTEN)
                .in(MicroCredential.Builder::studiedFrom)
                .use(Texts.days())
                .withProbability(OFTEN)
                .in(MicroCredential.Builder::studiedTo)
                .use(Texts.days())
                .withProbability(OFTEN)
                .in(MicroCredential.Builder::validFrom)
                .use(Texts.days())
                .withProbability(OFTEN)
                .in(MicroCredential.Builder::validTo)
                .use(Parts.revocations())
                .withProbability(OFTEN)
                .in(MicroCredential.Builder::revocation)
                .use(Parts.suspensions().list().ofMaxSize(2))
                .in(MicroCredential.Builder::addAllSuspensions);
    }

    private static BuilderCombinator<MicroCredential.Builder> offered(BuilderCombinator<MicroCredential.Builder> from) {
        return from.use(Arbitraries.of(Stackability.class))
                .withProbability(OFTEN)
                .in(MicroCredential.Builder::stackability)
                .use(Arbitraries.of(LearningSetting.class))
                .withProbability(OFTEN)
                .in(MicroCredential.Builder::learningSetting)
                .use(Arbitraries.of(OfferForm.class))
                .withProbability(OFTEN)
                .in(MicroCredential.Builder::offerForm)
                .use(Arbitraries.of(true, false))
                .withProbability(OFTEN)
                .in(MicroCredential.Builder::fullDegree)
                .use(Parts.fees())
                .withProbability(OFTEN)
                .in(MicroCredential.Builder::fee)
                .use(Texts.words())
                .withProbability(OFTEN)
                .in(MicroCredential.Builder::catalogue);
    }

    private static BuilderCombinator<MicroCredential.Builder> linked(BuilderCombinator<MicroCredential.Builder> from) {
        return from.use(Parts.prerequisites())
                .withProbability(OFTEN)
                .in(MicroCredential.Builder::prerequisites)
                .use(Texts.ids("renewed"))
                .withProbability(OFTEN)
                .in(MicroCredential.Builder::renews)
                .use(Texts.ids("same").set().ofMaxSize(2))
                .in(MicroCredential.Builder::addAllEquivalentTo)
                .use(Texts.ids("part").set().ofMaxSize(3))
                .in(MicroCredential.Builder::addAllParts)
                .use(Parts.authenticity())
                .withProbability(OFTEN)
                .in(MicroCredential.Builder::authenticity)
                .use(People.kept())
                .withProbability(OFTEN)
                .in(MicroCredential.Builder::kept);
    }
}
