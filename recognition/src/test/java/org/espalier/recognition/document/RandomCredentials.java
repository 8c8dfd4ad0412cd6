package org.espalier.recognition.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.AssessmentType;
import org.espalier.core.credential.Authenticity;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Fee;
import org.espalier.core.credential.Grade;
import org.espalier.core.credential.Learner;
import org.espalier.core.credential.LearningOutcome;
import org.espalier.core.credential.LearningSetting;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.OfferForm;
import org.espalier.core.credential.Organisation;
import org.espalier.core.credential.OrganisationKind;
import org.espalier.core.credential.ParticipationMode;
import org.espalier.core.credential.PersonalData;
import org.espalier.core.credential.Prerequisites;
import org.espalier.core.credential.QualityAssurance;
import org.espalier.core.credential.QualityAssuranceDecision;
import org.espalier.core.credential.QualityAssuranceKind;
import org.espalier.core.credential.Revocation;
import org.espalier.core.credential.Stackability;
import org.espalier.core.credential.Supervision;
import org.espalier.core.credential.Suspension;
import org.espalier.core.exact.Rational;
import org.espalier.core.field.FieldOfStudy;
import org.espalier.core.level.EheaCycle;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.level.NationalLevel;
import org.espalier.core.level.QualificationLevel;
import org.espalier.core.text.CountryCode;
import org.espalier.core.text.Identifier;
import org.espalier.core.text.LanguageTag;
import org.espalier.core.text.LocalizedText;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.CreditSystem;
import org.espalier.core.workload.EctsCredits;
import org.espalier.core.workload.LearningHours;
import org.espalier.core.workload.Workload;

/** Credentials with anything in them that a credential may have, by a seed. */
final class RandomCredentials {

    private static final List<String> WORDS =
            List.of("Data", "Robotics", "Ethics", "other", "none", "a: b", "L-0417", "two\nlines", "õpe \"q\" {x}");
    private static final List<String> SCHEMES = List.of(
            "registration EE",
            "eIDAS EE",
            "VAT IE",
            "tax",
            "registration",
            "PIC",
            "national ID EE",
            "national ID",
            "elmo:x");

    private final Random random;

    RandomCredentials(long seed) {
        this.random = new Random(seed);
    }

    /** A credential and what it contains. */
    List<MicroCredential> family() {
        int parts = random.nextInt(4);
        List<MicroCredential> family = new ArrayList<>();
        Set<CredentialId> ids = new LinkedHashSet<>();
        for (int i = 0; i < parts; i++) {
            family.add(
                    credential("urn:credential:part-" + i, i > 0 && random.nextBoolean() ? Set.of(id(0)) : Set.of()));
            ids.add(id(i));
        }
        if (random.nextInt(8) == 0) {
            ids.add(CredentialId.parse("urn:credential:elsewhere"));
        }
        family.add(0, credential(pick(List.of("urn:credential:top", "C 1", "https://x.example/c#1")), ids));
        return family;
    }

    private static CredentialId id(int part) {
        return CredentialId.parse("urn:credential:part-" + part);
    }

    private MicroCredential credential(String id, Set<CredentialId> parts) {
        MicroCredential.Builder builder = MicroCredential.builder();
        builder.id(id).addAllParts(parts);
        addIdentity(builder);
        addElements(builder);
        addLearning(builder);
        addLife(builder);
        return builder.build();
    }

    private void addIdentity(MicroCredential.Builder builder) {
        builder.version(rarely(this::word))
                .addAllIdentifiers(some(this::identifier))
                .learner(maybe(this::learner))
                .title(mostly(this::text))
                .addAllAwardingBodies(some(this::organisation))
                .addAllProviders(rarely(this::organisation).stream().toList())
                .platform(rarely(this::organisation))
                .sealingBody(rarely(this::organisation))
                .awardedOn(mostly(this::day));
    }

    private void addElements(MicroCredential.Builder builder) {
        builder.addAllLearningOutcomes(some(this::outcome))
                .workload(workload())
                .level(maybe(this::level))
                .addAllAssessments(some(this::assessment))
                .addAllParticipation(Set.copyOf(some(() -> pick(ParticipationMode.values()))))
                .addAllQualityAssurance(some(this::assurance))
                .prerequisites(maybe(this::prerequisites))
                .stackability(maybe(() -> pick(Stackability.values())))
                .furtherInformation(maybe(this::text));
    }

    private void addLearning(MicroCredential.Builder builder) {
        builder.addAllFields(Set.copyOf(some(() -> pick(FieldOfStudy.all()))))
                .addAllLanguages(Set.copyOf(some(this::language)))
                .learningSetting(maybe(() -> pick(LearningSetting.values())))
                .offerForm(maybe(() -> pick(OfferForm.values())))
                .fullDegree(maybe(random::nextBoolean))
                .studiedFrom(maybe(this::day))
                .studiedTo(maybe(this::day))
                .catalogue(maybe(() -> "https://x.example/" + random.nextInt(9)));
    }

    private void addLife(MicroCredential.Builder builder) {
        builder.validFrom(maybe(this::day))
                .validTo(maybe(this::day))
                .revocation(rarely(() -> Revocation.builder().on(day()).build()))
                .addAllSuspensions(rarely(() -> Suspension.builder().from(day()).build()).stream()
                        .toList())
                .renews(rarely(() -> CredentialId.parse("urn:credential:old")))
                .addAllEquivalentTo(rarely(() -> CredentialId.parse("urn:credential:same")).stream()
                        .toList())
                .fee(rarely(() ->
                        Fee.builder().amount(Rational.of(350)).currency("EUR").build()))
                .authenticity(rarely(() -> Authenticity.builder()
                        .sealed(maybe(random::nextBoolean))
                        .verification(maybe(this::word))
                        .build()));
    }

    private Learner learner() {
        return Learner.builder()
                .reference(maybe(() -> "L-" + random.nextInt(100)))
                .personalData(maybe(() -> {
                    PersonalData.Builder data = PersonalData.builder();
                    data.fullName(maybe(this::text))
                            .givenName(maybe(this::text))
                            .dateOfBirth(maybe(this::day))
                            .addAllIdentifiers(some(this::identifier));
                    return data.build();
                }))
                .build();
    }

    private Organisation organisation() {
        Organisation.Builder builder = Organisation.builder();
        builder.name(mostly(this::text))
                .country(maybe(() -> pick(CountryCode.all())))
                .region(maybe(this::word))
                .kind(rarely(() -> pick(OrganisationKind.values())))
                .legalIdentifier(maybe(this::identifier))
                .addAllIdentifiers(some(this::identifier))
                .homepage(maybe(() -> "https://x.example/"));
        return builder.build();
    }

    private Identifier identifier() {
        String value = random.nextInt(6) == 0 ? "did:web:x.example" : "N" + random.nextInt(50);
        return Identifier.builder()
                .scheme(mostly(() -> pick(SCHEMES)))
                .value(value)
                .build();
    }

    private LearningOutcome outcome() {
        List<String> skills =
                some(() -> pick(List.of("http://data.europa.eu/esco/skill/1", "https://x.example/s/2", "own skill")));
        return LearningOutcome.builder()
                .id(Optional.of("lo-" + random.nextInt(9)).filter(id -> skills.isEmpty() || random.nextBoolean()))
                .statement(maybe(this::text))
                .addAllSkills(Set.copyOf(skills))
                .build();
    }

    private Workload workload() {
        Workload.Builder builder = Workload.builder();
        builder.ects(maybe(() -> EctsCredits.of(amount())))
                .hours(maybe(() -> LearningHours.of(amount())))
                .contactHours(rarely(() -> LearningHours.of(amount())))
                .addAllOtherCredits(rarely(() -> CreditAmount.of(amount(), otherSystem())).stream()
                        .toList());
        return builder.build();
    }

    private CreditSystem otherSystem() {
        return pick(CreditSystem.all().stream()
                .filter(system -> !system.equals(CreditSystem.ECTS))
                .toList());
    }

    private Rational amount() {
        return Rational.of(random.nextInt(60), 1 + random.nextInt(7));
    }

    private QualificationLevel level() {
        QualificationLevel.Builder builder = QualificationLevel.builder();
        builder.eqf(maybe(() -> pick(EqfLevel.values())))
                .cycle(maybe(() -> pick(EheaCycle.values())))
                .addAllNational(Set.copyOf(some(() -> pick(List.of(
                        NationalLevel.parse("EE NQF 7"),
                        NationalLevel.parse("EstQF 7"),
                        NationalLevel.parse("a b%c"))))));
        return builder.build();
    }

    private Assessment assessment() {
        Assessment.Builder builder = Assessment.builder();
        builder.type(maybe(() -> pick(AssessmentType.values())))
                .description(maybe(this::text))
                .supervision(rarely(() -> pick(Supervision.values())))
                .grade(rarely(() -> Grade.builder()
                        .text(word())
                        .scheme(maybe(this::word))
                        .passed(maybe(random::nextBoolean))
                        .build()))
                .addAllOutcomes(rarely(this::word).stream().toList());
        return builder.build();
    }

    private QualityAssurance assurance() {
        QualityAssurance.Builder builder = QualityAssurance.builder();
        builder.kind(pick(QualityAssuranceKind.values()))
                .description(maybe(this::text))
                .agency(rarely(this::text))
                .obligatory(rarely(random::nextBoolean))
                .decision(rarely(() -> pick(QualityAssuranceDecision.values())))
                .validFrom(rarely(this::day))
                .validTo(rarely(this::day))
                .report(rarely(() -> "https://x.example/report"));
        return builder.build();
    }

    private Prerequisites prerequisites() {
        Prerequisites.Builder builder = Prerequisites.builder();
        builder.text(maybe(this::text))
                .addAllCredentials(rarely(() -> CredentialId.parse("urn:credential:before")).stream()
                        .toList())
                .addAllOutcomes(rarely(this::word).stream().toList());
        return builder.build();
    }

    private LanguageTag language() {
        return LanguageTag.parse(pick(List.of("en", "et", "pt-BR", "grc", "und", "zh-Hant")));
    }

    private LocalizedText text() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(pick(List.of("en", "et", "pt-BR", "und")), word());
        if (random.nextBoolean()) {
            texts.put("fi", word());
        }
        return LocalizedText.of(texts);
    }

    private String word() {
        return pick(WORDS);
    }

    private LocalDate day() {
        return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3000));
    }

    private <T> List<T> some(Supplier<T> one) {
        List<T> all = new ArrayList<>();
        for (int i = random.nextInt(4) - 1; i > 0; i--) {
            all.add(one.get());
        }
        return all;
    }

    private <T> Optional<T> mostly(Supplier<T> one) {
        return random.nextInt(6) > 0 ? Optional.of(one.get()) : Optional.empty();
    }

    private <T> Optional<T> maybe(Supplier<T> one) {
        return random.nextBoolean() ? Optional.of(one.get()) : Optional.empty();
    }

    private <T> Optional<T> rarely(Supplier<T> one) {
        return random.nextInt(6) == 0 ? Optional.of(one.get()) : Optional.empty();
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> T pick(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
