package org.espalier.stacking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Samples.audit;
import static org.espalier.stacking.Samples.award;
import static org.espalier.stacking.Samples.holding;
import static org.espalier.stacking.Samples.inProgress;
import static org.espalier.stacking.Samples.sized;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.Holding;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.json.EspalierJson;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.AwardStatus;
import org.espalier.stacking.audit.RequirementStatus;
import org.espalier.stacking.audit.Use;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.award.Requirement;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.Limits;
import org.espalier.stacking.rule.Rule;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.rule.Sharing;
import org.junit.jupiter.api.Test;

/** Parts of credentials that count where an award allows it. */
class PartsAuditTest {

    private static final RuleUse SPLIT = RuleUse.of("parts", Sharing.divisible());
    private static final RuleUse ONE = ects("one", "6", HoldingFilter.all());
    private static final RuleUse TWO = ects("two", "6", HoldingFilter.all());

    private static RuleUse ects(String id, String least, HoldingFilter filter) {
        return Requirement.credits(id, EctsCredits.parse(least), filter);
    }

    private static Award asking(List<RuleUse> requirements, RuleUse... policies) {
        Award award = award(requirements.toArray(RuleUse[]::new));
        return Award.builder()
                .id(award.id())
                .title(award.title())
                .addAllRequirements(award.requirements())
                .addAllPolicies(Arrays.asList(policies))
                .build();
    }

    private static List<String> uses(AuditResult result, String requirement) {
        return result.all()
                .filter(one -> one.id().equals(requirement))
                .flatMap(one -> one.uses().stream())
                .map(PartsAuditTest::told)
                .toList();
    }

    private static String told(Use use) {
        return use.credential() + " " + use.amount()
                + use.whole().map(whole -> " of " + whole).orElse("");
    }

    @Test
    void should_fill_six_and_six_with_three_fours_of_which_one_is_split() {
        AuditResult result = audit(asking(List.of(ONE, TWO), SPLIT), sized("a", "4"), sized("b", "4"), sized("c", "4"));
        assertThat(result.status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
        assertThat(uses(result, "one")).containsExactly("a 4", "b 2 of 4");
        assertThat(uses(result, "two")).containsExactly("b 2 of 4", "c 4");
    }

    @Test
    void should_leave_it_unmet_where_credentials_count_whole() {
        Award whole = asking(List.of(ONE, TWO), SPLIT, RuleUse.of("whole", Sharing.undivided()));
        AuditResult result = audit(whole, sized("a", "4"), sized("b", "4"), sized("c", "4"));
        assertThat(result.status()).isEqualTo(AwardStatus.NOT_YET);
    }

    @Test
    void should_tell_what_is_left_of_a_credential() {
        AuditResult result = audit(asking(List.of(ONE), SPLIT), sized("a", "10"));
        assertThat(uses(result, "one")).containsExactly("a 6 of 10");
        assertThat(result.report().findings("PART_LEFT"))
                .singleElement()
                .satisfies(left -> assertThat(left.fact("left")).contains(Fact.of(Rational.of(4), "ECTS")));
    }

    @Test
    void should_tell_in_which_steps_parts_were_looked_at_where_the_award_is_not_met() {
        AuditResult result = audit(asking(List.of(ONE, TWO), SPLIT), sized("a", "4"), sized("b", "7.5"));
        assertThat(result.report().findings("PARTS_IN_STEPS"))
                .singleElement()
                .satisfies(told -> assertThat(told.fact("step")).contains(Fact.of(Rational.parse("0.5"), "ECTS")));
    }

    @Test
    void should_prove_by_a_count_that_even_parts_are_too_few() {
        AuditResult result = audit(asking(List.of(ONE, TWO), SPLIT), sized("a", "4"), sized("b", "7.5"));
        assertThat(result.witnesses())
                .singleElement()
                .satisfies(witness -> assertThat(witness.lacking()).isEqualTo(Rational.parse("0.5")));
        assertThat(result.shortfall()).isEqualTo(Rational.of(1, 12));
    }

    @Test
    void should_count_no_part_below_the_least() {
        RuleUse least = RuleUse.of("parts", Sharing.divisible(EctsCredits.of(3)));
        Holding[] fours = {sized("a", "4"), sized("b", "4"), sized("c", "4")};
        assertThat(audit(asking(List.of(ONE, TWO), least), fours).status()).isEqualTo(AwardStatus.NOT_YET);
        assertThat(audit(asking(List.of(ONE, TWO), least), sized("a", "6"), sized("b", "3"), sized("c", "3"))
                        .status())
                .isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
    }

    @Test
    void should_count_a_credential_below_the_least_part_whole() {
        RuleUse least = RuleUse.of("parts", Sharing.divisible(EctsCredits.of(3)));
        AuditResult result = audit(asking(List.of(ONE), least), sized("a", "4"), sized("b", "2"));
        assertThat(uses(result, "one")).containsExactly("a 4", "b 2");
    }

    @Test
    void should_count_the_parts_of_one_credential_as_one() throws JsonProcessingException {
        RuleUse atMost =
                RuleUse.of("few", EspalierJson.mapper().readValue("{\"kind\": \"count\", \"maximum\": 2}", Rule.class));
        AuditResult result =
                audit(asking(List.of(ONE, TWO), SPLIT, atMost), sized("a", "9"), sized("b", "3"), sized("c", "3"));
        assertThat(result.status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
        assertThat(result.notCounted()).containsExactly("c");
    }

    @Test
    void should_prefer_fewer_credits_then_fewer_credentials() {
        AuditResult result =
                audit(asking(List.of(ONE), SPLIT), sized("a", "2"), sized("b", "2"), sized("c", "2"), sized("d", "20"));
        assertThat(uses(result, "one")).containsExactly("d 6 of 20");
    }

    @Test
    void should_take_credentials_whole_where_they_are_counted() {
        RuleUse count = Requirement.count("some", 1, HoldingFilter.all());
        assertThat(audit(asking(List.of(ONE, count), SPLIT), sized("a", "10")).status())
                .isEqualTo(AwardStatus.NOT_YET);
        assertThat(audit(asking(List.of(ONE, count), SPLIT), sized("a", "10"), sized("b", "1"))
                        .status())
                .isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
    }

    @Test
    void should_add_up_parts_under_a_limit_over_everything() {
        RuleUse limit = RuleUse.of("prior", Limits.maximumShare(Rational.of(50), HoldingFilter.tagged("prior")));
        AuditResult result = audit(asking(List.of(ONE, TWO), SPLIT, limit), sized("a", "6"), sized("b", "10", "prior"));
        assertThat(result.status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
        assertThat(result.report().findings("PART_LEFT")).hasSize(1);
    }

    @Test
    void should_let_parts_fill_only_what_may_share() {
        RuleUse exclusive = RuleUse.of("once", Sharing.exclusive());
        AuditResult result = audit(asking(List.of(ONE, TWO), SPLIT, exclusive), sized("a", "12"));
        assertThat(result.status()).isEqualTo(AwardStatus.NOT_YET);
        assertThat(result.shortfall()).isEqualTo(Rational.ONE);
    }

    @Test
    void should_keep_to_how_often_a_credential_counts() {
        RuleUse three = ects("three", "6", HoldingFilter.all());
        RuleUse twice = RuleUse.of("twice", Sharing.maximumUses(2, HoldingFilter.all()));
        AuditResult result = audit(asking(List.of(ONE, TWO, three), SPLIT, twice), sized("a", "18"));
        assertThat(result.shortfall()).isEqualTo(Rational.ONE);
    }

    @Test
    void should_not_divide_what_is_not_known() {
        AuditResult result = audit(asking(List.of(ONE, TWO), SPLIT), holding("unknown"), sized("b", "6"));
        assertThat(result.status()).isEqualTo(AwardStatus.UNDETERMINED);
    }

    @Test
    void should_count_in_parts_what_is_in_progress() {
        AuditResult result = audit(asking(List.of(ONE, TWO), SPLIT), sized("a", "8"), inProgress("b", "8"));
        assertThat(result.all().map(one -> one.status()))
                .containsExactly(RequirementStatus.MET, RequirementStatus.MET_IF_COMPLETED);
        assertThat(uses(result, "two")).containsExactly("a 2 of 8", "b 4 of 8");
    }

    @Test
    void should_tell_no_whole_of_a_use_that_is_whole() {
        AuditResult result = audit(asking(List.of(ONE), SPLIT), sized("a", "6"));
        assertThat(result.requirements().get(0).uses())
                .singleElement()
                .extracting(Use::whole)
                .isEqualTo(Optional.empty());
    }
}
