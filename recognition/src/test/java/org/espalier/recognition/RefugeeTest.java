package org.espalier.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Learner;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.PersonalData;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Wording;
import org.espalier.core.json.EspalierJson;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.text.LocalizedText;
import org.espalier.core.workload.EctsCredits;
import org.espalier.recognition.authenticity.AuthenticityMethod;
import org.espalier.recognition.authenticity.AuthenticityStatement;
import org.espalier.recognition.decision.Decision;
import org.espalier.recognition.decision.DecisionStatus;
import org.espalier.recognition.decision.LetterHtml;
import org.espalier.recognition.decision.LetterText;
import org.espalier.recognition.decision.Purpose;
import org.espalier.recognition.prior.BackgroundPaper;
import org.espalier.recognition.prior.BackgroundStudy;
import org.espalier.recognition.prior.QualificationsPassport;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.award.Requirement;
import org.espalier.stacking.rule.HoldingFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An engineer without documents: a passport that supports access for five years, and credits that were earned since. */
class RefugeeTest {

    private static final String NAME = "Wolodymyr Beispiel";
    private static final QualificationsPassport PASSPORT = QualificationsPassport.builder()
            .issuedOn(LocalDate.parse("2023-06-01"))
            .learner("L-0425")
            .level(EqfLevel.EQF_6)
            .build();

    @ParameterizedTest
    @CsvSource({
        "2023-05-31, INFORMATION_REQUESTED",
        "2023-06-01, FULL",
        "2026-11-22, FULL",
        "2028-06-01, FULL",
        "2028-06-02, INFORMATION_REQUESTED"
    })
    void should_support_access_up_to_and_on_the_last_day(LocalDate on, DecisionStatus status) {
        assertThat(admission(on).status()).isEqualTo(status);
    }

    @Test
    void should_recognise_the_level_and_no_credits() {
        Decision decision = admission(Cases.DAY);
        assertThat(decision.recognised().level()).contains(EqfLevel.EQF_6);
        assertThat(decision.recognised().credits()).isEmpty();
        assertThat(decision.recognised().until()).contains(LocalDate.parse("2028-06-01"));
    }

    @Test
    void should_give_no_credits_for_a_passport_whatever_is_asked() {
        RecognitionRequest.Builder request = passport(Cases.DAY).purpose(Purpose.ELECTIVE);
        assertThat(recogniser().decide(request.build()).recognised().credits()).isEmpty();
    }

    @Test
    void should_offer_a_background_paper_where_the_passport_has_run_out() {
        Decision decision = admission(LocalDate.parse("2028-06-02"));
        assertThat(decision.reasons()).extracting(Finding::code).containsExactly("QUALIFICATIONS_PASSPORT");
        assertThat(decision.remedies().get(0).what()).contains("background paper");
        assertThat(decision.status()).isNotEqualTo(DecisionStatus.REFUSED);
    }

    @Test
    void should_support_access_by_a_background_paper() {
        BackgroundStudy study = BackgroundStudy.builder()
                .title(LocalizedText.of("en", "Five years of engineering"))
                .level(EqfLevel.EQF_6)
                .build();
        BackgroundPaper paper = BackgroundPaper.builder()
                .office("Admissions office")
                .on(Cases.DAY)
                .addStudies(study)
                .build();
        LocalDate later = LocalDate.parse("2028-06-02");
        Decision decision = recogniser()
                .decide(passport(later)
                        .purpose(Purpose.ADMISSION)
                        .programme(master())
                        .backgroundPaper(paper)
                        .build());
        assertThat(decision.status()).isEqualTo(DecisionStatus.FULL);
        assertThat(decision.recognised().level()).contains(EqfLevel.EQF_6);
    }

    @Test
    void should_count_ten_credits_of_two_micro_credentials() {
        assertThat(answer(Cases.DAY).audit().counted()).containsEntry("ECTS", Rational.of(10));
        assertThat(answer(Cases.DAY).decisions()).extracting(Decision::status).containsOnly(DecisionStatus.FULL);
    }

    @Test
    void should_keep_earned_credits_when_the_passport_has_run_out() {
        RecognitionAnswer later = answer(LocalDate.parse("2028-06-02"));
        assertThat(later.audit().counted()).containsEntry("ECTS", Rational.of(10));
        assertThat(later.decisions().get(0).status()).isEqualTo(DecisionStatus.INFORMATION_REQUESTED);
        assertThat(later.portfolio().holdings()).hasSize(2);
    }

    @Test
    void should_name_nobody_in_texts_letters_and_findings() {
        RecognitionAnswer answer = answer(Cases.DAY);
        assertThat(texts(answer)).isNotEmpty().noneMatch(text -> text.contains("Beispiel"));
    }

    @Test
    void should_name_nobody_in_the_file_of_a_decision() {
        assertThat(answer(Cases.DAY).decisions())
                .map(Decision.kind()::write)
                .noneMatch(text -> text.contains("Beispiel"));
    }

    @Test
    void should_name_nobody_in_what_it_refuses_to_build() {
        RecognitionRequest.Builder wrong = RecognitionRequest.builder();
        wrong.id(" ").credential(course(1, Learner.builder())).on(Cases.DAY).receivedOn(Cases.DAY.plusDays(1));
        assertThat(org.assertj.core.api.Assertions.catchThrowable(wrong::build))
                .hasMessageContaining("receivedOn")
                .hasMessageNotContaining("Beispiel");
    }

    @Test
    void should_decide_the_same_on_a_pseudonymised_export() {
        Decision named =
                recogniser().decide(elective(course(1, person())).id("D-1").build());
        Decision exported = recogniser()
                .decide(elective(course(1, Learner.builder())).id("D-1").build());
        assertThat(exported).isEqualTo(named);
    }

    private static List<String> texts(RecognitionAnswer answer) {
        List<String> texts = new ArrayList<>();
        texts.add(answer.toString());
        texts.add(EspalierJson.write(answer.audit()));
        answer.decisions().forEach(decision -> {
            texts.add(decision.toString());
            texts.add(LetterText.of(decision.letter().orElseThrow()));
            texts.add(LetterHtml.of(decision.letter().orElseThrow()));
            decision.report()
                    .findings()
                    .forEach(finding -> texts.add(Wording.installed().sentence(finding)));
        });
        return texts;
    }

    private static RecognitionAnswer answer(LocalDate day) {
        Award award = Award.builder()
                .id("master")
                .title(LocalizedText.of("en", "Master"))
                .receiver("Example University")
                .purpose("credit")
                .addRequirements(Requirement.credits("courses", EctsCredits.of(90), HoldingFilter.all()))
                .build();
        List<RecognitionRequest> requests = Stream.of(
                        passport(day).purpose(Purpose.ADMISSION).programme(master()),
                        elective(course(1, person())).id("D-1"),
                        elective(course(2, person())).id("D-2"))
                .map(RecognitionRequest.Builder::build)
                .toList();
        return RecognitionAudit.of(recogniser(), award).answer(requests, Portfolio.of("L-0425", List.of()), day);
    }

    private static Decision admission(LocalDate on) {
        return recogniser()
                .decide(passport(on)
                        .purpose(Purpose.ADMISSION)
                        .programme(master())
                        .build());
    }

    private static org.espalier.recognition.comparison.Programme master() {
        return org.espalier.recognition.comparison.Programme.builder()
                .id("master")
                .build();
    }

    private static Recogniser recogniser() {
        return Recogniser.with(Cases.policy().addRuleSets("int-eqpr").build());
    }

    private static RecognitionRequest.Builder passport(LocalDate on) {
        RecognitionRequest.Builder request = RecognitionRequest.builder();
        request.id("D-25").on(on).authenticity(AuthenticityStatement.verified(AuthenticityMethod.SEAL, on));
        return request.passportAlone(CredentialId.parse("urn:passport:1"), PASSPORT);
    }

    private static RecognitionRequest.Builder elective(MicroCredential course) {
        RecognitionRequest.Builder request = RecognitionRequest.builder();
        request.credential(course).purpose(Purpose.ELECTIVE).on(Cases.DAY);
        return request.authenticity(Cases.verified());
    }

    private static Learner.Builder person() {
        PersonalData data =
                PersonalData.builder().fullName(LocalizedText.of("en", NAME)).build();
        return Learner.builder().personalData(data);
    }

    private static MicroCredential course(int number, Learner.Builder learner) {
        return Cases.course(number, learner.reference("L-0425").build(), "5");
    }
}
