package org.espalier.core.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.espalier.core.exact.Rational;
import org.espalier.core.text.CountryCode;
import org.espalier.core.text.Identifier;
import org.espalier.core.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PartsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-01");

    static Stream<Arguments> refused() {
        return Stream.of(
                wrong(
                        "Authenticity: verification: must not be blank",
                        Authenticity.builder().verification("")::build),
                wrong(
                        "Grade: text: must not be blank; scheme: must not be blank",
                        Grade.builder().text("").scheme(" ")::build),
                wrong("Learner: reference: must not be blank", () -> Learner.of(" ")),
                wrong("Learning outcome: needs an id, a statement or a skill", LearningOutcome.builder()::build),
                wrong("Learning outcome: id: must not be blank", () -> LearningOutcome.identified("")),
                wrong(
                        "Learning outcome: skills: must not be blank",
                        LearningOutcome.builder().addSkills("")::build),
                wrong(
                        "Organisation: region: must not be blank; homepage: must not be blank",
                        Organisation.builder().region("").homepage("")::build),
                wrong(
                        "Assessment: outcomes: must not be blank",
                        Assessment.builder().addOutcomes("a", " ")::build),
                wrong(
                        "Prerequisites: outcomes: must not be blank",
                        Prerequisites.builder().addOutcomes("")::build),
                wrong(
                        "Quality assurance: report: must not be blank",
                        QualityAssurance.builder()
                                .kind(QualityAssuranceKind.LABEL)
                                .report("")::build),
                wrong(
                        "Suspension: to: must not be before the first day",
                        Suspension.builder().from(DAY).to(DAY.minusDays(1))::build),
                wrong(
                        "Fee: amount: must not be negative: -1; currency: three capital letters are wanted, such as EUR",
                        Fee.builder().amount(Rational.of(-1)).currency("Euro")::build),
                wrong(
                        "Grant: receiver: must not be blank; purpose: must not be blank; requirement: must not be blank; decision: must not be blank; outcomes: must not be blank",
                        Grant.builder()
                                .receiver("")
                                .purpose("")
                                .requirement("")
                                .decision("")
                                .addOutcomes("")::build),
                wrong(
                        "Holding c: tags: must not be blank",
                        Holding.builder().credential(credential("c")).addTags("")::build),
                wrong(
                        "Portfolio: learner: must not be blank; holdings/2/credential/id: the same id stands twice: a; holdings/4/credential/id: the same id stands twice: b",
                        () -> Portfolio.of("", holdings("b", "a", "a", "c", "b"))));
    }

    private static Arguments wrong(String message, ThrowingCallable call) {
        return Arguments.of(message, call);
    }

    private static MicroCredential credential(String id) {
        return MicroCredential.builder().id(id).build();
    }

    private static List<Holding> holdings(String... ids) {
        return Stream.of(ids).map(PartsTest::credential).map(Holding::earned).toList();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void should_refuse_all_that_is_wrong_at_once(String message, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, false", "2026-03-01, true", "2026-03-02, true", "2026-03-03, false"})
    void should_be_suspended_from_the_first_to_the_last_day(LocalDate day, boolean covered) {
        Suspension two = Suspension.builder().from(DAY).to(DAY.plusDays(1)).build();
        assertThat(two.covers(day)).isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({"2021-12-31, false", "2022-01-01, true", "2029-01-01, true", "2029-01-02, false"})
    void should_assure_quality_from_the_first_to_the_last_day(LocalDate day, boolean holds) {
        QualityAssurance review = QualityAssurance.builder()
                .kind(QualityAssuranceKind.INSTITUTIONAL)
                .validFrom(LocalDate.parse("2022-01-01"))
                .validTo(LocalDate.parse("2029-01-01"))
                .build();
        assertThat(review.holdsOn(day)).isEqualTo(holds);
    }

    @ParameterizedTest
    @EnumSource(QualityAssuranceKind.class)
    void should_call_external_what_somebody_else_did(QualityAssuranceKind kind) {
        boolean own = List.of(QualityAssuranceKind.INTERNAL, QualityAssuranceKind.OTHER)
                .contains(kind);
        assertThat(QualityAssurance.of(kind).isExternal()).isEqualTo(!own);
        assertThat(QualityAssurance.of(kind).holdsOn(LocalDate.MIN)).isTrue();
    }

    @Test
    void should_tell_declared_from_unknown_prerequisites() {
        Prerequisites words = Prerequisites.builder()
                .text(LocalizedText.of("en", "some programming"))
                .build();
        assertThat(Prerequisites.none().areNone()).isTrue();
        assertThat(words.areNone()).isFalse();
        assertThat(words.areOnlyWords()).isTrue();
        assertThat(Prerequisites.builder().addOutcomes("o").build().areOnlyWords())
                .isFalse();
    }

    @Test
    void should_identify_an_outcome_by_id_else_by_its_skills() {
        LearningOutcome skills = LearningOutcome.builder().addSkills("b", "a").build();
        assertThat(LearningOutcome.identified("o").identity()).contains("o");
        assertThat(skills.identity()).contains("a b");
        assertThat(LearningOutcome.stated("en", "designs").identity()).isEmpty();
    }

    @Test
    void should_identify_a_person_by_name_or_number() {
        LocalizedText name = LocalizedText.of("en", "Name-0417");
        assertThat(PersonalData.builder().givenName(name).build().isIdentifying())
                .isFalse();
        assertThat(PersonalData.builder()
                        .givenName(name)
                        .familyName(name)
                        .build()
                        .isIdentifying())
                .isTrue();
        assertThat(PersonalData.builder()
                        .addIdentifiers(Identifier.of("1"))
                        .build()
                        .isIdentifying())
                .isTrue();
        assertThat(Learner.builder().build().isIdentified()).isFalse();
        assertThat(Learner.of("L-0417").isIdentified()).isTrue();
    }

    @Test
    void should_call_an_organisation_by_name_else_by_number() {
        Identifier number = Identifier.of("register", "74000323");
        assertThat(Organisation.named("en", "TalTech", CountryCode.parse("EE")).label())
                .isEqualTo("TalTech");
        assertThat(Organisation.builder().legalIdentifier(number).build().label())
                .isEqualTo("74000323");
        assertThat(Organisation.builder().build().label()).isEqualTo("-");
    }

    @Test
    void should_hold_as_earned_what_is_not_told_otherwise() {
        Holding holding = Holding.earned(credential("c"));
        assertThat(holding.state()).isEqualTo(HoldingState.EARNED);
        assertThat(holding.grant()).isEqualTo(Optional.empty());
        assertThat(holding.id()).isEqualTo(CredentialId.parse("c"));
    }

    @Test
    void should_keep_copies_of_what_was_not_understood() {
        ObjectNode part = JsonNodeFactory.instance.objectNode().put("a", 1);
        KeptContent kept = KeptContent.of(Map.of("/cnf", part));
        part.put("a", 2);
        kept.parts().values().forEach(copy -> ((ObjectNode) copy).put("a", 3));
        assertThat(kept.parts())
                .containsValue(JsonNodeFactory.instance.objectNode().put("a", 1));
        assertThat(kept.paths()).containsExactly("/cnf");
        assertThat(kept.isEmpty()).isFalse();
    }
}
