package org.espalier.stacking.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Samples.TODAY;
import static org.espalier.stacking.Samples.inProgress;
import static org.espalier.stacking.Samples.sized;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Verdict;
import org.espalier.core.finding.Wording;
import org.espalier.core.text.LocalizedText;
import org.espalier.stacking.AwardAudit;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.AwardStatus;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.rule.RuleUse;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is told where a datum is missing that a policy looks at. */
class UnknownAuditTest {

    private static final RuleUse RISING = use("rising", "{'kind': 'rising-levels'}");
    private static final RuleUse LOW = most("low", "6", "{'levelAtMost': '5'}");
    private static final RuleUse HIGH = most("high", "6", "{'levelAtLeast': '6'}");

    private static RuleUse use(String id, String json) {
        return RuleUse.of(id, RandomRules.rule(json.replace('\'', '"')));
    }

    private static RuleUse most(String id, String most, String filter) {
        return use(id, "{'kind': 'maximum', 'maximum': '" + most + "', 'filter': " + filter + "}");
    }

    private static RuleUse credits(String id, int least, RuleUse... policies) {
        return RuleUse.builder()
                .id(id)
                .rule(use(id, "{'kind': 'credits', 'minimum': '" + least + "'}").rule())
                .addPolicies(policies)
                .build();
    }

    private static Holding earned(String id, int year, Optional<String> level) {
        MicroCredential.Builder credential =
                MicroCredential.builder().id(id).ects("6").awardedOn(LocalDate.of(year, 1, 1));
        level.map(Integer::parseInt).ifPresent(credential::eqf);
        return Holding.earned(credential.build());
    }

    private static AuditResult audited(List<RuleUse> policies, RuleUse requirement, Holding... holdings) {
        Award award = Award.builder()
                .id("award")
                .title(LocalizedText.of("en", "Award"))
                .addRequirements(requirement)
                .addAllPolicies(policies)
                .build();
        return AwardAudit.of(award).audit(Portfolio.of("L-0417", List.of(holdings)), TODAY);
    }

    private static Finding finding(AuditResult result, String code) {
        return result.report().findings(code).get(0);
    }

    @Nested
    class Of_two_credentials {

        @Test
        void should_be_open_where_other_two_do_not_go_together() {
            Holding[] held = {
                earned("a", 2020, Optional.of("7")),
                earned("b", 2021, Optional.of("6")),
                earned("c", 2022, Optional.empty())
            };
            assertThat(audited(List.of(RISING), credits("all", 12), held).status())
                    .isEqualTo(AwardStatus.UNDETERMINED);
        }

        @Test
        void should_name_what_decides() {
            Holding[] held = {earned("a", 2020, Optional.of("7")), earned("c", 2022, Optional.empty())};
            AuditResult result = audited(List.of(RISING), credits("all", 12), held);
            assertThat(finding(result, "AWARD").fact("missing")).contains(Fact.of(List.of("level of c")));
            assertThat(finding(result, "COMPLETIONS").fact("meets")).contains(Fact.of(List.of("EQF 8 of c")));
        }
    }

    @Nested
    class Of_a_policy_below_the_award {

        private final RuleUse window = use("window", "{'kind': 'level-window', 'lowest': '6'}");

        @Test
        void should_name_what_decides_whether_a_credential_may_count() {
            AuditResult result = audited(List.of(), credits("all", 6, window), sized("c", "6"));
            assertThat(finding(result, "AWARD").fact("missing")).contains(Fact.of(List.of("level of c")));
            assertThat(finding(result, "DATA_MISSING").fact("missing")).contains(Fact.of(List.of("level of c")));
        }

        @Test
        void should_name_what_is_missing_of_another() {
            RuleUse needs = use(
                    "needs",
                    "{'kind': 'prerequisite', 'of': {'tags': ['a']}, 'timing': 'held',"
                            + " 'needs': {'filter': {'levelAtLeast': '6'}}}");
            AuditResult result = audited(List.of(), credits("all", 12, needs), sized("c", "6", "a"), sized("d", "6"));
            assertThat(finding(result, "AWARD").fact("missing")).contains(Fact.of(List.of("level of d")));
        }

        @Test
        void should_try_each_level() {
            AuditResult result = audited(List.of(), credits("all", 6, window), sized("c", "6"));
            assertThat(finding(result, "COMPLETIONS").verdict()).isEqualTo(Verdict.UNDETERMINED);
        }
    }

    @Nested
    class Of_what_is_cut {

        @Test
        void should_be_met_where_each_level_is_cut_the_same() {
            AuditResult result = audited(List.of(), credits("all", 6, LOW, HIGH), sized("c", "6"));
            assertThat(result.status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
        }

        @Test
        void should_name_levels_with_which_it_is_cut_and_not() {
            AuditResult result = audited(List.of(), credits("all", 12, LOW), sized("c", "12"));
            assertThat(finding(result, "COMPLETIONS").fact("meets")).contains(Fact.of(List.of("EQF 8 of c")));
            assertThat(finding(result, "COMPLETIONS").fact("fails")).contains(Fact.of(List.of("EQF 1 of c")));
        }

        @Test
        void should_name_in_a_floor_what_decides_how_much_is_cut() {
            AuditResult result = audited(List.of(credits("floor", 12), LOW), credits("all", 6), sized("c", "12"));
            assertThat(Wording.installed().sentence(finding(result, "CREDITS")))
                    .isEqualTo("6 to 12 ECTS counted, 6 ECTS more cut off; at least 12 ECTS asked for;"
                            + " not known: level of c.");
        }
    }

    @Nested
    class Of_what_is_in_progress {

        @Test
        void should_not_be_tried_where_what_is_earned_decides() {
            RuleUse either = use(
                    "any",
                    "{'kind': 'any', 'of': ["
                            + "{'id': 'h', 'rule': {'kind': 'credits', 'minimum': '6', 'filter': {'levelAtLeast': '6'}}},"
                            + "{'id': 'l', 'rule': {'kind': 'credits', 'minimum': '6', 'filter': {'levelAtMost': '5'}}}]}");
            Holding[] held = {
                sized("h1", "6"), inProgress("p1", "6"), inProgress("p2", "6"), inProgress("p3", "6"),
            };
            assertThat(audited(List.of(), either, held).status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
        }
    }
}
