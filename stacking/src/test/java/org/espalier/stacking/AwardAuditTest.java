package org.espalier.stacking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Samples.audit;
import static org.espalier.stacking.Samples.award;
import static org.espalier.stacking.Samples.holding;
import static org.espalier.stacking.Samples.inProgress;
import static org.espalier.stacking.Samples.sized;

import java.time.LocalDate;
import java.util.List;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.audit.AuditMethod;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.AwardStatus;
import org.espalier.stacking.audit.RequirementStatus;
import org.espalier.stacking.audit.Use;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.award.Requirement;
import org.espalier.stacking.rule.HoldingFilter;
import org.junit.jupiter.api.Test;

class AwardAuditTest {

    private static final Award HUMANITIES_AND_ARTS = award(
            Requirement.count("humanities", 1, HoldingFilter.tagged("H")),
            Requirement.count("arts", 1, HoldingFilter.tagged("A")));

    @Test
    void should_place_holdings_where_a_greedy_audit_fails() {
        AuditResult result = audit(HUMANITIES_AND_ARTS, holding("X", "H", "A"), holding("Y", "H"));
        assertThat(result.status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
        assertThat(uses(result, "humanities")).containsExactly("Y");
        assertThat(uses(result, "arts")).containsExactly("X");
    }

    @Test
    void should_prove_by_a_count_that_one_holding_cannot_fill_two_requirements() {
        AuditResult result = audit(HUMANITIES_AND_ARTS, holding("X", "H", "A"));
        assertThat(result.status()).isEqualTo(AwardStatus.NOT_YET);
        assertThat(result.witnesses()).singleElement().satisfies(witness -> {
            assertThat(witness.requirements()).containsExactly("arts", "humanities");
            assertThat(witness.lacking()).isEqualTo(Rational.ONE);
        });
    }

    @Test
    void should_answer_for_each_day_whatever_was_asked_before() {
        AwardAudit reused = AwardAudit.of(HUMANITIES_AND_ARTS);
        Portfolio held = Portfolio.of("L-0417", List.of(holding("X", "H")));
        for (String day : List.of("2026-11-22", "2020-01-01", "2026-11-22")) {
            AuditResult fresh = AwardAudit.of(HUMANITIES_AND_ARTS).audit(held, LocalDate.parse(day));
            assertThat(reused.audit(held, LocalDate.parse(day))).isEqualTo(fresh);
        }
    }

    @Test
    void should_use_what_is_used_once_where_it_adds_most() {
        Award thesis = award(
                Requirement.credits("courses", EctsCredits.of(90), HoldingFilter.all()),
                Requirement.credits("thesis", EctsCredits.of(30), HoldingFilter.tagged("thesis")));
        AuditResult result = audit(thesis, sized("a", "12"), sized("t", "24", "thesis"));
        assertThat(uses(result, "thesis")).containsExactly("t");
        assertThat(result.method()).isEqualTo(AuditMethod.COUNTING);
    }

    @Test
    void should_not_fill_six_and_six_with_three_fours() {
        Award halves = award(
                Requirement.credits("one", EctsCredits.of(6), HoldingFilter.all()),
                Requirement.credits("two", EctsCredits.of(6), HoldingFilter.all()));
        AuditResult result = audit(halves, sized("a", "4"), sized("b", "4"), sized("c", "4"));
        assertThat(result.status()).isEqualTo(AwardStatus.NOT_YET);
        assertThat(result.witnesses()).isEmpty();
        assertThat(result.report().findings("CLOSED_SEARCH")).hasSize(1);
    }

    @Test
    void should_count_what_is_in_progress_apart() {
        Award ten = award(Requirement.credits("all", EctsCredits.of(10), HoldingFilter.all()));
        AuditResult result = audit(ten, sized("a", "6"), inProgress("b", "4"));
        assertThat(result.status()).isEqualTo(AwardStatus.NOT_YET);
        assertThat(result.requirement("all").orElseThrow().status()).isEqualTo(RequirementStatus.MET_IF_COMPLETED);
    }

    @Test
    void should_stay_satisfied_when_unknown_credits_are_not_needed() {
        Award six = award(Requirement.credits("all", EctsCredits.of(6), HoldingFilter.all()));
        assertThat(audit(six, sized("a", "6"), holding("b")).report().verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void should_name_the_datum_that_decides() {
        Award ten = award(Requirement.credits("all", EctsCredits.of(10), HoldingFilter.all()));
        AuditResult result = audit(ten, sized("a", "6"), holding("b"));
        assertThat(result.status()).isEqualTo(AwardStatus.UNDETERMINED);
        assertThat(result.findings().get(0).fact("missing")).contains(Fact.of(List.of("workload of b")));
    }

    @Test
    void should_count_as_few_credits_as_are_enough() {
        Award ten = award(Requirement.credits("all", EctsCredits.of(10), HoldingFilter.all()));
        AuditResult result = audit(ten, sized("a", "6"), sized("b", "5"), sized("c", "5"));
        assertThat(uses(result, "all")).containsExactly("b", "c");
    }

    private static List<String> uses(AuditResult result, String requirement) {
        return result.requirement(requirement).orElseThrow().uses().stream()
                .map(Use::credential)
                .map(Object::toString)
                .toList();
    }
}
