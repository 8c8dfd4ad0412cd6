package org.espalier.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.Grant;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.credential.Learner;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Verdict;
import org.espalier.core.json.FileKind;
import org.espalier.core.text.LocalizedText;
import org.espalier.core.workload.EctsCredits;
import org.espalier.recognition.comparison.Cure;
import org.espalier.recognition.decision.Decision;
import org.espalier.recognition.decision.Purpose;
import org.espalier.recognition.document.DocumentFile;
import org.espalier.recognition.document.Documents;
import org.espalier.recognition.policy.ReceiverPolicy;
import org.espalier.stacking.audit.AwardStatus;
import org.espalier.stacking.audit.RequirementStatus;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.award.Requirement;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.rule.Rules;
import org.junit.jupiter.api.Test;

/** From documents to an audit. */
class RecognitionAuditTest {

    @Test
    void should_hold_what_was_recognised_by_a_grant() {
        Grant grant = holding(Cases.policy()).orElseThrow().grant().orElseThrow();
        assertThat(grant.receiver()).isEqualTo("Example University");
        assertThat(grant.purpose()).isEqualTo("credit");
        assertThat(grant.requirement()).contains("core");
        assertThat(grant.decision()).contains("D-17@1");
        assertThat(grant.decidedOn()).contains(Cases.DAY);
        assertThat(grant.outcomes()).containsExactly("urn:outcome:1", "urn:outcome:2");
    }

    @Test
    void should_keep_the_route() {
        assertThat(holding(Cases.policy()).orElseThrow().tags()).containsExactly("lisbon-convention");
    }

    @Test
    void should_hold_in_progress_what_is_recognised_on_condition() {
        Holding holding = holding(Cases.policy().addDifferences(Cases.level(Cure.EXAMINATION)), 8)
                .orElseThrow();
        assertThat(holding.state()).isEqualTo(HoldingState.IN_PROGRESS);
        assertThat(holding.grant().orElseThrow().credits()).isPresent();
    }

    @Test
    void should_hold_nothing_that_was_refused() {
        assertThat(holding(Cases.policy().addDifferences(Cases.level()), 8)).isEmpty();
    }

    @Test
    void should_tell_grants_for_an_admission_from_grants_of_credits() {
        assertThat(RecognisedHoldings.purpose(Purpose.ADMISSION)).isEqualTo("admission");
        assertThat(RecognisedHoldings.purpose(Purpose.ELECTIVE)).isEqualTo("credit");
    }

    @Test
    void should_count_what_was_recognised_and_what_is_the_receivers_own() {
        RecognitionAnswer answer = answer(Cases.policy(), award("core", 12));
        assertThat(answer.audit().counted()).containsEntry("ECTS", Rational.of(11));
        assertThat(answer.portfolio().holdings()).hasSize(2);
        assertThat(answer.portfolio().learner()).contains("L-0417");
    }

    @Test
    void should_tell_that_the_award_is_met_if_the_condition_is() {
        ReceiverPolicy.Builder policy = Cases.policy().addDifferences(Cases.level(Cure.EXAMINATION));
        RecognitionRequest request = Cases.asking(Cases.credential().build())
                .purpose(Purpose.EXEMPTION)
                .component(Cases.component("6", 8, 1, 2))
                .build();
        RecognitionAnswer answer = audit(policy, award("core", 6)).answer(List.of(request), own(), Cases.DAY);
        assertThat(answer.audit().requirement("core").orElseThrow().status())
                .isEqualTo(RequirementStatus.MET_IF_COMPLETED);
    }

    @Test
    void should_keep_the_limits_of_the_policy_in_the_audit() {
        RuleUse limit = RuleUse.of("recognised", Rules.credits(EctsCredits.of(1), EctsCredits.of(5)));
        RecognitionAnswer limited = answer(Cases.policy().addLimits(limit), award("core", 11));
        assertThat(answer(Cases.policy(), award("core", 11)).audit().status())
                .isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
        assertThat(limited.audit().status()).isNotEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
    }

    @Test
    void should_leave_a_rule_as_the_award_has_it() {
        RuleUse strict = RuleUse.of("recognised", Rules.credits(EctsCredits.of(1), EctsCredits.of(5)));
        RuleUse generous = RuleUse.of("recognised", Rules.credits(EctsCredits.of(1), EctsCredits.of(60)));
        Award award = plain("core", 11).addPolicies(generous).build();
        assertThat(answer(Cases.policy().addLimits(strict), award).audit().status())
                .isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
    }

    @Test
    void should_keep_the_rules_of_published_rule_sets() {
        RecognitionAnswer answer = answer(Cases.policy().addRuleSets("at-ug-78"), award("core", 11));
        assertThat(answer.audit().findings())
                .anyMatch(finding -> finding.fact("rule")
                        .map(fact -> fact.text().equals("at-ug-78.total"))
                        .orElse(false));
    }

    @Test
    void should_look_at_recognised_holdings_alone_where_rules_ask_for_that() {
        RecognitionAnswer answer = answer(Cases.policy().addRulesOfRecognised("ee-taltech-rpl"), award("core", 11));
        assertThat(answer.limits().orElseThrow().verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(answer(Cases.policy(), award("core", 11)).limits()).isEmpty();
    }

    @Test
    void should_refuse_a_limit_that_nobody_knows() {
        assertThatThrownBy(() -> answer(Cases.policy().addRuleSets("nobodys"), award("core", 11)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobodys");
    }

    @Test
    void should_count_a_credential_once_that_is_asked_about_twice() {
        RecognitionRequest.Builder again = Cases.request(Cases.credential().build());
        List<RecognitionRequest> twice = List.of(request(), again.build());
        RecognitionAnswer answer = audit(Cases.policy(), award("core", 12)).answer(twice, own(), Cases.DAY);
        assertThat(answer.decisions()).hasSize(2);
        assertThat(answer.audit().counted()).containsEntry("ECTS", Rational.of(11));
    }

    @Test
    void should_go_from_documents_to_the_audit() {
        RecognitionAnswer answer = audit(Cases.policy(), award("core", 12))
                .answer(
                        List.of(
                                document("own", ownCourse()),
                                document("other", Cases.credential().build())),
                        this::asked,
                        Cases.DAY);
        assertThat(answer.decisions()).hasSize(1);
        assertThat(answer.audit().counted()).containsEntry("ECTS", Rational.of(11));
        assertThat(answer.findings()).isEmpty();
    }

    @Test
    void should_ask_nothing_about_what_is_not_completed() {
        Holding begun = Holding.builder()
                .credential(Cases.credential().build())
                .state(HoldingState.IN_PROGRESS)
                .build();
        byte[] portfolio =
                FileKind.PORTFOLIO.write(Portfolio.of("L-0417", List.of(begun))).getBytes(StandardCharsets.UTF_8);
        DocumentFile file = new DocumentFile("p", Documents.standard().read(portfolio));
        RecognitionAnswer answer =
                audit(Cases.policy(), award("core", 12)).answer(List.of(file), this::asked, Cases.DAY);
        assertThat(answer.decisions()).isEmpty();
        assertThat(answer.portfolio().holdings()).containsExactly(begun);
    }

    @Test
    void should_count_what_is_recognised_now_before_what_is_in_prospect() {
        ReceiverPolicy.Builder policy = Cases.policy().addDifferences(Cases.level(Cure.EXAMINATION));
        RecognitionRequest high = Cases.asking(Cases.credential().build())
                .purpose(Purpose.EXEMPTION)
                .component(Cases.component("6", 8, 1, 2))
                .build();
        RecognitionAnswer answer = audit(policy, award("core", 6))
                .answer(List.of(high, request()), Portfolio.of("L", List.of()), Cases.DAY);
        assertThat(answer.portfolio().holdings()).extracting(Holding::state).containsExactly(HoldingState.EARNED);
    }

    @Test
    void should_tell_what_is_wrong_in_a_document() {
        DocumentFile broken =
                new DocumentFile("broken.json", Documents.standard().read("{".getBytes(StandardCharsets.UTF_8)));
        RecognitionAnswer answer =
                audit(Cases.policy(), award("core", 12)).answer(List.of(broken), this::asked, Cases.DAY);
        assertThat(answer.findings()).isNotEmpty();
        assertThat(answer.decisions()).isEmpty();
    }

    private Optional<RecognitionRequest> asked(MicroCredential credential) {
        boolean own = credential.id().text().startsWith("urn:course:");
        return own ? Optional.empty() : Optional.of(Cases.request(credential).build());
    }

    private static DocumentFile document(String name, MicroCredential credential) {
        byte[] bytes = FileKind.CREDENTIAL.write(credential).getBytes(StandardCharsets.UTF_8);
        return new DocumentFile(name, Documents.standard().read(bytes));
    }

    private static Optional<Holding> holding(ReceiverPolicy.Builder policy) {
        return holding(policy, 7);
    }

    private static Optional<Holding> holding(ReceiverPolicy.Builder policy, int level) {
        RecognitionRequest request = Cases.asking(Cases.credential().build())
                .purpose(Purpose.EXEMPTION)
                .component(Cases.component("6", level, 1, 2))
                .build();
        Decision decision = Recogniser.with(policy.build()).decide(request);
        return RecognisedHoldings.of(request, decision);
    }

    private static RecognitionAnswer answer(ReceiverPolicy.Builder policy, Award award) {
        return audit(policy, award).answer(List.of(request()), own(), Cases.DAY);
    }

    private static RecognitionRequest request() {
        return Cases.request(Cases.credential().build()).build();
    }

    private static RecognitionAudit audit(ReceiverPolicy.Builder policy, Award award) {
        return RecognitionAudit.of(Recogniser.with(policy.build()), award);
    }

    private static Portfolio own() {
        return Portfolio.of("L-0417", List.of(Holding.earned(ownCourse())));
    }

    private static MicroCredential ownCourse() {
        return Cases.course(3, Learner.of("L-0417"), "5");
    }

    private static Award award(String requirement, int credits) {
        return plain(requirement, credits).build();
    }

    private static Award.Builder plain(String requirement, int credits) {
        Award.Builder award = Award.builder();
        award.id("master").title(LocalizedText.of("en", "Master")).receiver("Example University");
        return award.addRequirements(Requirement.credits(requirement, EctsCredits.of(credits), HoldingFilter.all()));
    }
}
