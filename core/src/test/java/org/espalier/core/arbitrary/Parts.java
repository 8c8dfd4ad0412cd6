package org.espalier.core.arbitrary;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.AssessmentType;
import org.espalier.core.credential.Authenticity;
import org.espalier.core.credential.Fee;
import org.espalier.core.credential.LearningOutcome;
import org.espalier.core.credential.Organisation;
import org.espalier.core.credential.OrganisationKind;
import org.espalier.core.credential.Prerequisites;
import org.espalier.core.credential.QualityAssurance;
import org.espalier.core.credential.QualityAssuranceDecision;
import org.espalier.core.credential.QualityAssuranceKind;
import org.espalier.core.credential.Revocation;
import org.espalier.core.credential.Supervision;
import org.espalier.core.credential.Suspension;
import org.espalier.core.exact.Rationals;
import org.espalier.core.level.EheaCycle;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.level.NationalLevel;
import org.espalier.core.level.QualificationLevel;

/** The parts of credentials, for properties. */
public final class Parts {

    private Parts() {}

    /** Organisations in any role. */
    public static Arbitrary<Organisation> organisations() {
        return Builders.withBuilder(Organisation::builder)
                .use(Texts.localized().optional())
                .in(Organisation.Builder::name)
                .use(Texts.countries().optional())
                .in(Organisation.Builder::country)
                .use(Texts.words().optional())
                .in(Organisation.Builder::region)
                .use(Arbitraries.of(OrganisationKind.class).optional())
                .in(Organisation.Builder::kind)
                .use(Texts.identifiers().optional())
                .in(Organisation.Builder::legalIdentifier)
                .use(Texts.identifiers().list().ofMaxSize(2))
                .in(Organisation.Builder::addAllIdentifiers)
                .use(Texts.words().optional())
                .in(Organisation.Builder::homepage)
                .build(Organisation.Builder::build);
    }

    /** Outcomes with an id, in words, or with skills. */
    public static Arbitrary<LearningOutcome> outcomes() {
        return Combinators.combine(
                        Texts.words(),
                        Texts.localized().optional(),
                        Texts.words().set().ofMaxSize(2))
                .as((id, statement, skills) -> LearningOutcome.builder()
                        .id(id)
                        .statement(statement)
                        .addAllSkills(skills)
                        .build());
    }

    /** Levels stated in any way. */
    public static Arbitrary<QualificationLevel> levels() {
        Arbitrary<NationalLevel> national =
                Arbitraries.of("EstQF 7", "IE NQF 9", "RQF Entry 3").map(NationalLevel::parse);
        return Combinators.combine(
                        Arbitraries.of(EqfLevel.class).optional(),
                        Arbitraries.of(EheaCycle.class).optional(),
                        national.list().ofMaxSize(2))
                .as((eqf, cycle, others) -> QualificationLevel.builder()
                        .eqf(eqf)
                        .cycle(cycle)
                        .addAllNational(others)
                        .build());
    }

    /** Assessments of any type. */
    public static Arbitrary<Assessment> assessments() {
        return Builders.withBuilder(Assessment::builder)
                .use(Arbitraries.of(AssessmentType.class).optional())
                .in(Assessment.Builder::type)
                .use(Texts.localized().optional())
                .in(Assessment.Builder::description)
                .use(Arbitraries.of(Supervision.class).optional())
                .in(Assessment.Builder::supervision)
                .use(People.grades().optional())
                .in(Assessment.Builder::grade)
                .use(Texts.words().set().ofMaxSize(2))
                .in(Assessment.Builder::addAllOutcomes)
                .build(Assessment.Builder::build);
    }

    /** Arrangements of every kind. */
    public static Arbitrary<QualityAssurance> qualityAssurance() {
        return Builders.withBuilder(QualityAssurance::builder)
                .use(Arbitraries.of(QualityAssuranceKind.class))
                .in(QualityAssurance.Builder::kind)
                .use(Texts.localized().optional())
                .in(QualityAssurance.Builder::description)
                .use(Texts.localized().optional())
                .in(QualityAssurance.Builder::agency)
                .use(Arbitraries.of(true, false).optional())
                .in(QualityAssurance.Builder::obligatory)
                .use(Arbitraries.of(QualityAssuranceDecision.class).optional())
                .in(QualityAssurance.Builder::decision)
                .use(Texts.days().optional())
                .in(QualityAssurance.Builder::validFrom)
                .use(Texts.days().optional())
                .in(QualityAssurance.Builder::validTo)
                .use(Texts.words().optional())
                .in(QualityAssurance.Builder::report)
                .build(QualityAssurance.Builder::build);
    }

    static Arbitrary<Prerequisites> prerequisites() {
        return Combinators.combine(
                        Texts.ids("needed").set().ofMaxSize(2),
                        Texts.words().set().ofMaxSize(2),
                        Texts.localized().optional())
                .as((credentials, outcomes, text) -> Prerequisites.builder()
                        .addAllCredentials(credentials)
                        .addAllOutcomes(outcomes)
                        .text(text)
                        .build());
    }

    static Arbitrary<Fee> fees() {
        return Combinators.combine(Rationals.amounts(), Arbitraries.of("EUR", "HUF"))
                .as((amount, currency) ->
                        Fee.builder().amount(amount).currency(currency).build());
    }

    static Arbitrary<Revocation> revocations() {
        return Combinators.combine(Texts.days(), Texts.words().optional())
                .as((day, reason) -> Revocation.builder().on(day).reason(reason).build());
    }

    static Arbitrary<Suspension> suspensions() {
        Arbitrary<Integer> length = Arbitraries.integers().between(0, 400);
        return Combinators.combine(Texts.days(), length.optional())
                .as((day, days) -> Suspension.builder()
                        .from(day)
                        .to(days.map(day::plusDays))
                        .build());
    }

    static Arbitrary<Authenticity> authenticity() {
        return Combinators.combine(
                        Arbitraries.of(true, false).optional(), Texts.words().optional())
                .as((isSealed, verification) -> Authenticity.builder()
                        .sealed(isSealed)
                        .verification(verification)
                        .build());
    }
}
