package org.espalier.stacking.bulk;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.espalier.core.credential.AssessmentType;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.credential.LearningOutcome;
import org.espalier.core.credential.LearningSetting;
import org.espalier.core.credential.OfferForm;
import org.espalier.core.credential.Revocation;
import org.espalier.core.field.FieldOfStudy;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.level.NationalLevel;
import org.espalier.core.level.QualificationLevel;
import org.espalier.core.text.CountryCode;
import org.espalier.core.text.Identifier;
import org.espalier.core.text.LanguageTag;
import org.espalier.core.workload.CreditBearing;
import org.espalier.core.workload.CreditSystem;
import org.espalier.core.workload.EctsCredits;
import org.espalier.core.workload.LearningHours;
import org.espalier.core.workload.Workload;

/** How the cells of each attribute are read. */
final class Readings {

    private static final Map<BulkAttribute, Reading> ALL = all();

    private Readings() {}

    static Reading of(BulkAttribute attribute) {
        Reading reading = ALL.get(attribute);
        if (reading == null) {
            throw new IllegalArgumentException("Not an attribute of a credential: " + attribute);
        }
        return reading;
    }

    private static Map<BulkAttribute, Reading> all() {
        Map<BulkAttribute, Reading> all = new EnumMap<>(BulkAttribute.class);
        identity(all);
        awarding(all);
        workload(all);
        learning(all);
        kind(all);
        days(all);
        others(all);
        granted(all);
        return Collections.unmodifiableMap(all);
    }

    private static void identity(Map<BulkAttribute, Reading> all) {
        all.put(BulkAttribute.ID, Reading.one((form, text) -> CredentialId.parse(text), RowDraft::id));
        all.put(
                BulkAttribute.VERSION,
                text((draft, version) -> draft.credential().version(version)));
        all.put(
                BulkAttribute.IDENTIFIERS,
                Reading.list(
                        (form, text) -> Identifier.of(text),
                        (draft, identifier) -> draft.credential().addIdentifiers(identifier)));
        all.put(
                BulkAttribute.TITLE,
                Reading.one(
                        CellForm::words, (draft, title) -> draft.credential().title(title)));
    }

    private static void awarding(Map<BulkAttribute, Reading> all) {
        all.put(
                BulkAttribute.AWARDING_BODIES,
                Reading.list(
                        (form, text) -> new BodyName(form.words(text)),
                        (draft, name) -> draft.bodies().add(name)));
        all.put(
                BulkAttribute.COUNTRIES,
                Reading.list(
                        (form, text) -> CountryCode.parse(text),
                        (draft, country) -> draft.countries().add(country)));
        all.put(BulkAttribute.PROVIDERS, Reading.list(CellForm::words, RowDraft::provider));
    }

    private static void workload(Map<BulkAttribute, Reading> all) {
        all.put(
                BulkAttribute.ECTS,
                Reading.one(
                        (form, text) -> Workload.of(EctsCredits.of(form.number(text))),
                        (draft, workload) -> draft.workload().ects(workload)));
        all.put(
                BulkAttribute.HOURS,
                Reading.one(
                        (form, text) -> LearningHours.of(form.number(text)),
                        (draft, hours) -> draft.workload().hours(hours)));
        all.put(
                BulkAttribute.CREDITS,
                Reading.one(
                        CellForm::number, (draft, amount) -> draft.workload().credits(amount)));
        all.put(
                BulkAttribute.CREDIT_SYSTEM,
                Reading.one(
                        (form, text) -> CreditSystem.parse(text),
                        (draft, system) -> draft.workload().system(system)));
        all.put(
                BulkAttribute.CREDIT_BEARING,
                Reading.one(
                        (form, text) -> CellForm.constant(CreditBearing.class, text),
                        (draft, told) -> draft.workload().bearing(told)));
    }

    private static void learning(Map<BulkAttribute, Reading> all) {
        all.put(
                BulkAttribute.LEARNING_OUTCOMES,
                Reading.list(
                        (form, text) -> LearningOutcome.builder()
                                .statement(form.words(text))
                                .build(),
                        (draft, outcome) -> draft.credential().addLearningOutcomes(outcome)));
        all.put(
                BulkAttribute.LEARNING_OUTCOME_IDS,
                Reading.list(
                        (form, text) -> LearningOutcome.identified(text),
                        (draft, outcome) -> draft.credential().addLearningOutcomes(outcome)));
        all.put(
                BulkAttribute.ASSESSMENTS,
                Reading.list(
                        (form, text) -> CellForm.constant(AssessmentType.class, text),
                        (draft, type) -> draft.assessment().type(type)));
        all.put(
                BulkAttribute.GRADE,
                Reading.one(
                        (form, text) -> AssessmentDraft.graded(text),
                        (draft, graded) -> draft.assessment().grade(graded)));
        all.put(
                BulkAttribute.GRADE_SCHEME,
                text((draft, scheme) -> draft.assessment().scheme(scheme)));
        all.put(
                BulkAttribute.PASSED,
                Reading.one(
                        (form, text) -> CellForm.yes(text),
                        (draft, passed) -> draft.assessment().passed(passed)));
    }

    private static void kind(Map<BulkAttribute, Reading> all) {
        all.put(
                BulkAttribute.EQF,
                Reading.one(
                        (form, text) -> QualificationLevel.of(eqf(text)),
                        (draft, level) -> draft.level().eqf(level)));
        all.put(
                BulkAttribute.NATIONAL_LEVEL,
                Reading.one(
                        (form, text) -> NationalLevel.parse(text),
                        (draft, level) -> draft.level().national(level)));
        all.put(
                BulkAttribute.FIELDS,
                Reading.list(
                        (form, text) -> FieldOfStudy.parse(text),
                        (draft, field) -> draft.credential().addFields(field)));
        all.put(
                BulkAttribute.LANGUAGES,
                Reading.list(
                        (form, text) -> LanguageTag.parse(text),
                        (draft, tag) -> draft.credential().addLanguages(tag)));
        all.put(
                BulkAttribute.LEARNING_SETTING,
                Reading.one(
                        (form, text) -> CellForm.constant(LearningSetting.class, text),
                        (draft, setting) -> draft.credential().learningSetting(setting)));
        all.put(
                BulkAttribute.OFFER_FORM,
                Reading.one(
                        (form, text) -> CellForm.constant(OfferForm.class, text),
                        (draft, offer) -> draft.credential().offerForm(offer)));
        all.put(
                BulkAttribute.FULL_DEGREE,
                Reading.one(
                        (form, text) -> CellForm.yes(text),
                        (draft, degree) -> draft.credential().fullDegree(degree)));
    }

    private static void days(Map<BulkAttribute, Reading> all) {
        all.put(BulkAttribute.AWARDED_ON, day((draft, day) -> draft.credential().awardedOn(day)));
        all.put(
                BulkAttribute.STUDIED_FROM,
                day((draft, day) -> draft.credential().studiedFrom(day)));
        all.put(BulkAttribute.STUDIED_TO, day((draft, day) -> draft.credential().studiedTo(day)));
        all.put(BulkAttribute.VALID_FROM, day((draft, day) -> draft.credential().validFrom(day)));
        all.put(BulkAttribute.VALID_TO, day((draft, day) -> draft.credential().validTo(day)));
        all.put(
                BulkAttribute.REVOKED_ON,
                day((draft, day) -> draft.credential()
                        .revocation(Revocation.builder().on(day).build())));
    }

    private static void others(Map<BulkAttribute, Reading> all) {
        all.put(
                BulkAttribute.RENEWS,
                Reading.one(
                        (form, text) -> CredentialId.parse(text),
                        (draft, id) -> draft.credential().renews(id)));
        all.put(
                BulkAttribute.EQUIVALENT_TO,
                Reading.list(
                        (form, text) -> CredentialId.parse(text),
                        (draft, id) -> draft.credential().addEquivalentTo(id)));
        all.put(
                BulkAttribute.PARTS,
                Reading.list(
                        (form, text) -> CredentialId.parse(text),
                        (draft, id) -> draft.credential().addParts(id)));
        all.put(
                BulkAttribute.STATE,
                Reading.one(
                        (form, text) -> CellForm.constant(HoldingState.class, text),
                        (draft, state) -> draft.holding().state(state)));
        all.put(
                BulkAttribute.TAGS,
                Reading.list(
                        (form, text) -> text, (draft, tag) -> draft.holding().addTags(tag)));
    }

    private static void granted(Map<BulkAttribute, Reading> all) {
        all.put(
                BulkAttribute.GRANT_RECEIVER,
                text((draft, receiver) -> draft.grant().receiver(receiver)));
        all.put(
                BulkAttribute.GRANT_PURPOSE,
                text((draft, purpose) -> draft.grant().purpose(purpose)));
        all.put(
                BulkAttribute.GRANT_ECTS,
                Reading.one(
                        (form, text) -> EctsCredits.of(form.number(text)),
                        (draft, ects) -> draft.grant().ects(ects)));
        all.put(
                BulkAttribute.GRANT_LEVEL,
                Reading.one(
                        (form, text) -> eqf(text),
                        (draft, level) -> draft.grant().level(level)));
        all.put(
                BulkAttribute.GRANT_REQUIREMENT,
                text((draft, id) -> draft.grant().requirement(id)));
        all.put(BulkAttribute.GRANT_DECISION, text((draft, id) -> draft.grant().decision(id)));
        all.put(
                BulkAttribute.GRANT_DECIDED_ON,
                day((draft, day) -> draft.grant().decidedOn(day)));
    }

    private static EqfLevel eqf(String text) {
        if (text.length() != 1 || text.charAt(0) < '1' || text.charAt(0) > '8') {
            throw new IllegalArgumentException("an EQF level is wanted, 1 to 8");
        }
        return EqfLevel.of(text.charAt(0) - '0');
    }

    private static Reading text(BiConsumer<RowDraft, String> put) {
        return Reading.one((form, text) -> text, put);
    }

    private static Reading day(BiConsumer<RowDraft, LocalDate> put) {
        return Reading.one(CellForm::day, put);
    }
}
