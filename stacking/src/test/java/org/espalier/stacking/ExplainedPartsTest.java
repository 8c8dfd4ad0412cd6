package org.espalier.stacking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Samples.TODAY;
import static org.espalier.stacking.Samples.award;
import static org.espalier.stacking.Samples.sized;

import java.util.Arrays;
import java.util.List;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Wording;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.award.Requirement;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.rule.Sharing;
import org.junit.jupiter.api.Test;

/** What is told of one requirement where parts of credentials count, and of one that is waived. */
class ExplainedPartsTest {

    private static final RuleUse PARTS = RuleUse.of("parts", Sharing.divisible(EctsCredits.of(2)));

    private static RuleUse six(String tag) {
        return Requirement.credits(tag, EctsCredits.of(6), HoldingFilter.tagged(tag));
    }

    private static Award asking(RuleUse... policies) {
        Award plain = award(six("a"), six("b"));
        return Award.builder()
                .id(plain.id())
                .title(plain.title())
                .addAllRequirements(plain.requirements())
                .addAllPolicies(Arrays.asList(policies))
                .build();
    }

    private static String explained(Award award, String requirement, String code, Holding... holdings) {
        Report report = AwardAudit.of(award).explain(requirement, Portfolio.of("L-0001", List.of(holdings)), TODAY);
        return Wording.installed().sentence(report.findings(code).get(0));
    }

    @Test
    void should_tell_with_how_much_a_credential_fills_a_requirement() {
        assertThat(explained(asking(PARTS), "a", "FILLS", sized("x", "12", "a", "b")))
                .isEqualTo("x fills a with 6 ECTS of its 12 ECTS.");
    }

    @Test
    void should_tell_which_rule_keeps_what_is_left_from_a_requirement() {
        RuleUse once = RuleUse.of("once", Sharing.maximumUses(1, HoldingFilter.all()));
        assertThat(explained(asking(PARTS, once), "b", "FILLS_OTHERS", sized("x", "12", "a", "b")))
                .isEqualTo("x could fill b; it fills a, with 6 ECTS of its 12 ECTS; 6 ECTS left; more would break"
                        + " the rule once: each credential for at most 1 requirement.");
    }

    @Test
    void should_tell_of_a_whole_that_counts_once() {
        assertThat(explained(asking(), "b", "FILLS_ANOTHER", sized("x", "12", "a", "b")))
                .isEqualTo("x could fill b; it fills a, and counts once.");
    }

    @Test
    void should_say_of_nothing_that_is_waived_that_it_is_missing() {
        Circumstances waived = Circumstances.builder()
                .addExceptions(Decisions.waive("D-1", "a"))
                .build();
        assertThat(AwardAudit.of(asking())
                        .in(waived)
                        .audit(Portfolio.of("L-0001", List.of()), TODAY)
                        .requirement("a"))
                .hasValueSatisfying(a -> assertThat(a.missing()).isEmpty());
    }
}
