package org.espalier.stacking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Samples.TODAY;
import static org.espalier.stacking.Samples.sized;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.exact.Rational;
import org.espalier.core.text.LocalizedText;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.audit.Alternative;
import org.espalier.stacking.audit.AuditLimits;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.AwardStatus;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.award.Requirement;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.rule.Sharing;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Which way of counting is told for several awards, and which others are. */
class JointOrderTest {

    private static final RuleUse NEW = RuleUse.of("new", Sharing.consumed());

    private static RuleUse credits(String id, int least) {
        return Requirement.credits(id, EctsCredits.of(least), HoldingFilter.all());
    }

    private static Award award(String id, RuleUse... requirements) {
        return Award.builder()
                .id(id)
                .title(LocalizedText.of("en", id))
                .addRequirements(requirements)
                .addPolicies(NEW)
                .build();
    }

    private static List<AuditResult> audited(List<Award> awards, Holding... holdings) {
        return AwardsAudit.of(awards)
                .within(AuditLimits.STANDARD.withAlternatives(10))
                .audit(Portfolio.of("L-0001", List.of(holdings)), TODAY);
    }

    private static List<String> met(List<AuditResult> results) {
        return results.stream()
                .filter(result -> result.status() == AwardStatus.ELIGIBLE_FOR_REVIEW)
                .map(AuditResult::award)
                .toList();
    }

    @Nested
    class Of_equal_answers {

        private final Award two = award("two", credits("a", 6), credits("b", 6));
        private final Award one = award("one", credits("c", 6));

        @Test
        void should_meet_most_awards() {
            List<Award> awards = Arrays.asList(two, one);
            assertThat(met(audited(awards, sized("x", "6")))).containsExactly("one");
            Collections.reverse(awards);
            assertThat(met(audited(awards, sized("x", "6")))).containsExactly("one");
        }

        @Test
        void should_meet_the_earlier_award() {
            Award other = award("other", credits("d", 6));
            assertThat(met(audited(List.of(one, other), sized("x", "6")))).containsExactly("one");
            assertThat(met(audited(List.of(other, one), sized("x", "6")))).containsExactly("other");
        }

        @Test
        void should_meet_one_award_rather_than_half_of_each() {
            List<Award> awards = List.of(award("one", credits("a", 12)), award("two", credits("b", 12)));
            assertThat(met(audited(awards, sized("x", "6"), sized("y", "6")))).containsExactly("one");
        }

        @Test
        void should_not_meet_an_award_where_more_would_be_lacking() {
            List<Award> awards = List.of(award("one", credits("a", 12)), award("two", credits("b", 10)));
            List<AuditResult> results = audited(awards, sized("x", "6"), sized("y", "6"));
            assertThat(results)
                    .extracting(AuditResult::shortfall)
                    .containsExactly(Rational.of(1, 2), Rational.of(2, 5));
        }
    }

    @Nested
    class Of_three_awards {

        private static Award limited(String id, RuleUse limit, RuleUse... requirements) {
            return Award.builder()
                    .id(id)
                    .title(LocalizedText.of("en", id))
                    .addRequirements(requirements)
                    .addPolicies(limit)
                    .build();
        }

        @Test
        void should_keep_to_the_limits_between_the_others() {
            RuleUse five = RuleUse.of("five", Sharing.maximumOverlapWithAward("three", EctsCredits.of(5)));
            RuleUse two = RuleUse.of("two", Sharing.maximumOverlapWithAward("one", 2));
            List<AuditResult> results = audited(
                    List.of(
                            award("one", credits("a", 5)),
                            limited("two", five, credits("b", 6)),
                            limited("three", two, credits("c", 2), credits("d", 7))),
                    sized("x", "5"),
                    sized("y", "6"),
                    sized("z", "3"));
            Set<String> shared = new TreeSet<>(counted(results.get(1)));
            shared.retainAll(counted(results.get(2)));
            assertThat(shared).doesNotContain("y").hasSizeLessThan(2);
        }

        private static List<String> counted(AuditResult result) {
            return result.requirements().stream()
                    .flatMap(requirement -> requirement.uses().stream())
                    .map(use -> use.credential().toString())
                    .toList();
        }
    }

    @Nested
    class Alternatives {

        private static List<String> used(AuditResult result) {
            return result.alternatives().stream()
                    .map(Alternative::filledBy)
                    .flatMap(filled -> filled.values().stream())
                    .flatMap(List::stream)
                    .distinct()
                    .sorted()
                    .toList();
        }

        @Test
        void should_not_count_what_another_award_uses_up() {
            List<AuditResult> results = audited(
                    List.of(award("one", credits("a", 6)), award("two", credits("b", 6))),
                    sized("x", "6"),
                    sized("y", "6"),
                    sized("z", "6"));
            assertThat(results)
                    .allSatisfy(result -> assertThat(result.alternatives()).isNotEmpty());
            assertThat(used(results.get(0))).containsExactly("x", "z");
            assertThat(used(results.get(1))).containsExactly("y", "z");
        }

        @Test
        void should_share_no_more_than_is_let() {
            Award limited = Award.builder()
                    .id("two")
                    .title(LocalizedText.of("en", "two"))
                    .addRequirements(credits("b", 6))
                    .addPolicies(RuleUse.of("limit", Sharing.maximumOverlapWithAward("one", EctsCredits.of(3))))
                    .build();
            Award free = Award.builder()
                    .id("one")
                    .title(LocalizedText.of("en", "one"))
                    .addRequirements(credits("a", 6))
                    .build();
            List<AuditResult> results =
                    audited(List.of(free, limited), sized("x", "6"), sized("y", "6"), sized("z", "6"));
            assertThat(used(results.get(0))).containsExactly("x", "z");
            assertThat(used(results.get(1))).containsExactly("y", "z");
        }
    }
}
