package org.espalier.stacking.stack;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.LearningOutcome;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Prerequisites;
import org.espalier.core.field.FieldOfStudy;
import org.espalier.core.text.LocalizedText;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.Evaluation;

/** Holdings and stacks for tests, in few words. */
final class Given {

    static final Evaluation TODAY = Evaluation.on(LocalDate.parse("2026-11-22"));
    static final String SOFTWARE = "0613";
    static final String DATABASES = "0612";
    static final String THERAPY = "0915";

    private final MicroCredential.Builder credential = MicroCredential.builder();

    private Given(String id) {
        credential.id(id);
    }

    /** A credential with 10 ECTS and a date that says nothing of what it requires. */
    static Given course(String id, int eqf, String field, int year) {
        return bare(id).eqf(eqf).field(field).in(year).ects("10");
    }

    /** A credential with nothing but an id. */
    static Given bare(String id) {
        return new Given(id);
    }

    Given eqf(int level) {
        credential.eqf(level);
        return this;
    }

    Given field(String code) {
        credential.field(code);
        return this;
    }

    Given in(int year) {
        return on(year + "-06-30");
    }

    Given on(String day) {
        credential.awardedOn(LocalDate.parse(day));
        return this;
    }

    Given ects(String amount) {
        credential.ects(amount);
        return this;
    }

    Given validTo(String day) {
        credential.validTo(LocalDate.parse(day));
        return this;
    }

    Given needsNothing() {
        credential.prerequisites(Prerequisites.none());
        return this;
    }

    Given needs(String... ids) {
        credential.prerequisites(
                Prerequisites.builder().addAllCredentials(ids(ids)).build());
        return this;
    }

    Given needsOutcome(String id) {
        credential.prerequisites(Prerequisites.builder().addOutcomes(id).build());
        return this;
    }

    Given needsInWords() {
        LocalizedText words = LocalizedText.of("en", "Basic knowledge of the field");
        credential.prerequisites(Prerequisites.builder().text(words).build());
        return this;
    }

    Given outcomes(String... ids) {
        Stream.of(ids).map(LearningOutcome::identified).forEach(credential::addLearningOutcomes);
        return this;
    }

    Given outcomeInWords() {
        credential.outcome("en", "explains the basics");
        return this;
    }

    Given renews(String id) {
        credential.renews(CredentialId.parse(id));
        return this;
    }

    Given sameAs(String id) {
        credential.addEquivalentTo(CredentialId.parse(id));
        return this;
    }

    Given fields(List<FieldOfStudy> fields) {
        credential.addAllFields(fields);
        return this;
    }

    MicroCredential.Builder credential() {
        return credential;
    }

    Holding held() {
        return Holding.earned(credential.build());
    }

    static CredentialStack stack(Given... holdings) {
        return CredentialStack.of(Arrays.stream(holdings).map(Given::held).toList());
    }

    static StackAnalysis analysed(Given... holdings) {
        return stack(holdings).analyse(TODAY);
    }

    /** The same with all holdings feeding one award. */
    static StackAnalysis analysedTowardsAnAward(Given... holdings) {
        return stack(holdings).towards("MSc").analyse(TODAY);
    }

    /** What the first two of these are, with the first as the earlier one. */
    static Step classified(Given... holdings) {
        return classified(StepClassifier.standard(), stack(holdings));
    }

    static Step classified(StepClassifier classifier, CredentialStack stack) {
        List<CountedHolding> counted = stack.holdings().stream()
                .map(holding -> CountedHolding.of(holding, TODAY))
                .toList();
        return classifier.classify(counted.get(0), counted.get(1), stack);
    }

    static List<CredentialId> ids(String... ids) {
        return Stream.of(ids).map(CredentialId::parse).toList();
    }
}
