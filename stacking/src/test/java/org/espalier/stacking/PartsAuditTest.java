package org.espalier.stacking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Samples.audit;
import static org.espalier.stacking.Samples.award;
import static org.espalier.stacking.Samples.holding;
import static org.espalier.stacking.Samples.inProgress;
import static org.espalier.stacking.Samples.sized;

import java.util.List;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.AwardStatus;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.award.Requirement;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.Rule;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.rule.Sharing;
import org.junit.jupiter.api.Test;

class PartsAuditTest {

    private static RuleUse ects(String id, int least, String... tags) {
        HoldingFilter filter = tags.length == 0 ? HoldingFilter.all() : HoldingFilter.tagged(tags[0]);
        return Requirement.credits(id, EctsCredits.of(least), filter);
    }

    private static Award split(Rule rule, RuleUse... requirements) {
        Award award = award(requirements);
        return Award.builder()
                .id(award.id())
                .title(award.title())
                .addAllRequirements(award.requirements())
                .addPolicies(RuleUse.of("parts", rule))
                .build();
    }

    @Test
    void should_fill_six_and_six_with_three_fours_of_which_one_is_split() {
        Award halves = split(Sharing.divisible(), ects("one", 6), ects("two", 6));
        AuditResult result = audit(halves, sized("a", "4"), sized("b", "4"), sized("c", "4"));
        System.out.println(result);
        assertThat(result.status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
    }

    @Test
    void speed() {
        for (int round = 0; round < 4; round++)
        for (int n : new int[] {6, 12, 30}) {
            RuleUse[] rules = new RuleUse[n * 12 / 30];
            for (int i = 0; i < rules.length; i++) rules[i] = ects("r" + i, 9 + i % 3, "t" + i);
            org.espalier.core.credential.Holding[] held = new org.espalier.core.credential.Holding[n];
            java.util.Random random = new java.util.Random(n);
            for (int i = 0; i < n; i++) {
                String[] tags = java.util.stream.IntStream.range(0, rules.length).filter(t -> random.nextInt(2) == 0).mapToObj(t -> "t" + t).toArray(String[]::new);
                held[i] = sized("h" + i, new String[] {"5", "4.5", "2.5", "3", "6"}[i % 5], tags);
            }
            long t = System.nanoTime();
            AuditResult result = audit(split(Sharing.divisible(), rules), held);
            System.out.println(n + " " + result.status() + " " + result.method() + " " + result.proved() + " " + result.steps() + " " + (System.nanoTime() - t) / 1000000 + " ms");
        }
    }
}
