package org.espalier.stacking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Samples.audit;
import static org.espalier.stacking.Samples.award;
import static org.espalier.stacking.Samples.holding;
import static org.espalier.stacking.Samples.sized;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Verdict;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.audit.AuditLimits;
import org.espalier.stacking.audit.AuditMethod;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.AwardStatus;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.award.Requirement;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.RuleUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LargeAuditTest {

    @ParameterizedTest
    @ValueSource(ints = {12, 50, 200})
    void should_prove_that_two_requirements_lack_one_of_n(int n) {
        Award pigeons = award(
                Requirement.count("a", n / 2, HoldingFilter.all()),
                Requirement.count("b", n - n / 2 + 1, HoldingFilter.all()));
        AuditResult result = audit(pigeons, many(n, i -> holding("h" + i)));
        assertThat(result.status()).isEqualTo(AwardStatus.NOT_YET);
        assertThat(result.witnesses()).singleElement().satisfies(witness -> {
            assertThat(witness.requirements()).containsExactly("a", "b");
            assertThat(witness.lacking()).isEqualTo(Rational.ONE);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 30, 100})
    void should_follow_a_chain_of_conflicts_to_its_end(int n) {
        RuleUse[] chain = IntStream.range(0, n)
                .mapToObj(i -> Requirement.count("r" + i, 1, HoldingFilter.tagged("t" + i)))
                .toArray(RuleUse[]::new);
        Holding[] holdings = many(n, i -> holding("h" + i, "t" + i, "t" + Math.max(0, i - 1)));
        assertThat(audit(award(chain), holdings).status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
    }

    @Test
    void should_audit_forty_courses_against_three_requirements_by_credits() {
        Award award = award(
                Requirement.credits("core", EctsCredits.of(60), HoldingFilter.tagged("core")),
                Requirement.credits("elective", EctsCredits.of(60), HoldingFilter.all()),
                Requirement.credits("free", EctsCredits.of(48), HoldingFilter.all()));
        AuditResult result = audit(award, many(40, i -> sized("h" + i, "6", i % 3 == 0 ? "core" : "other")));
        assertThat(result.status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
        assertThat(result.counted()).containsEntry("ECTS", Rational.of(168));
    }

    @Test
    void should_match_where_the_programme_would_grow_too_large() {
        RuleUse[] counts = IntStream.range(0, 20)
                .mapToObj(i -> Requirement.count("r" + i, 5, HoldingFilter.all()))
                .toArray(RuleUse[]::new);
        AuditResult result = audit(award(counts), many(100, i -> holding("h" + i)));
        assertThat(result.status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
        assertThat(result.method()).isEqualTo(AuditMethod.FLOW);
    }

    @ParameterizedTest
    @CsvSource({"40,ELIGIBLE_FOR_REVIEW", "48,NOT_YET"})
    void should_audit_forty_mixed_sizes_against_overlapping_credits(int last, AwardStatus status) {
        Award award = award(
                Requirement.credits("core", EctsCredits.of(50), HoldingFilter.tagged("core")),
                Requirement.credits("other", EctsCredits.of(60), HoldingFilter.tagged("other")),
                Requirement.credits("free", EctsCredits.of(last), HoldingFilter.all()));
        AuditResult result =
                audit(award, many(40, i -> sized("h" + i, (5 + i % 7) + "/2", i % 2 == 0 ? "core" : "other")));
        assertThat(result.proved()).isTrue();
        assertThat(result.status()).isEqualTo(status);
    }

    @Test
    void should_say_that_a_search_was_cut_short() {
        Award award = award(
                Requirement.credits("a", EctsCredits.of(30), HoldingFilter.all()),
                Requirement.credits("b", EctsCredits.of(26), HoldingFilter.all()));
        AuditResult result = AwardAudit.of(award)
                .within(AuditLimits.ofSteps(10))
                .audit(Portfolio.of("L-0004", List.of(many(12, i -> sized("h" + i, (4 + i) + "/2")))), Samples.TODAY);
        assertThat(result.proved()).isFalse();
        assertThat(result.report().verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(result.report().findings("NOT_PROVED")).hasSize(1);
    }

    private static Holding[] many(int number, IntFunction<Holding> making) {
        return IntStream.range(0, number).mapToObj(making).toArray(Holding[]::new);
    }
}
