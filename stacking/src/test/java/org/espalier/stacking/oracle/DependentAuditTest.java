package org.espalier.stacking.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Samples.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Verdict;
import org.espalier.core.text.LocalizedText;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.AwardStatus;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.evaluation.CaseDecision;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.evaluation.DecisionKind;
import org.espalier.stacking.rule.RuleUse;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Credentials that count only beside others: answers found by hand, and held against brute force as well. */
class DependentAuditTest {

    private static final String COUNTED = "'timing': 'held', 'among': 'counted'}";

    private static RuleUse use(String id, String json) {
        return RuleUse.of(id, RandomRules.rule(json.replace('\'', '"')));
    }

    private static Holding on(String day, String id, String... tags) {
        return Holding.builder()
                .credential(MicroCredential.builder()
                        .id(id)
                        .ects("6")
                        .awardedOn(LocalDate.parse(day))
                        .build())
                .addTags(tags)
                .build();
    }

    private static Holding of(String id, String... tags) {
        return on("2025-01-01", id, tags);
    }

    private static String needing(String need, String rest) {
        return "{'kind': 'prerequisite', 'of': {'tags': ['a']}, 'needs': " + need + ", " + rest;
    }

    private static String tagged(String tag) {
        return "{'filter': {'tags': ['" + tag + "']}}";
    }

    /** Six credits of what is tagged a, so many in all. */
    private static Award award(int all, String... policies) {
        Award.Builder award = Award.builder();
        award.id("award")
                .title(LocalizedText.of("en", "Award"))
                .addRequirements(
                        use("a", "{'kind': 'credits', 'minimum': '6', 'filter': {'tags': ['a']}}"),
                        use(
                                "any",
                                "{'kind': 'credits', 'minimum': '" + all + "', 'filter': {'not': {'tags': ['a']}}}"));
        for (int i = 0; i < policies.length; i++) {
            award.addPolicies(use("p" + i, policies[i]));
        }
        return award.build();
    }

    private static AuditResult audited(Award award, Circumstances known, Holding... holdings) {
        Portfolio portfolio = Portfolio.of("L-0001", List.of(holdings));
        return Audited.best(new AuditCase(award, portfolio, known, Map.of(), TODAY));
    }

    private static Rational lacking(Award award, Holding... holdings) {
        return audited(award, Circumstances.none(), holdings).shortfall();
    }

    private static Finding finding(AuditResult result, String code) {
        return result.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class In_order {

        private final Award ordered =
                award(6, "{'kind': 'order', 'before': {'tags': ['b']}, 'after': {'tags': ['a']}}");

        @Test
        void should_count_what_follows_what_is_counted() {
            assertThat(lacking(ordered, on("2025-02-01", "h1", "a"), on("2025-01-01", "h2", "b")))
                    .isEqualTo(Rational.ZERO);
        }

        @Test
        void should_not_count_what_came_first() {
            assertThat(lacking(ordered, on("2025-01-01", "h1", "a"), on("2025-02-01", "h2", "b")))
                    .isEqualTo(Rational.ONE);
        }

        @Test
        void should_leave_it_open_where_the_day_is_not_known() {
            Holding undated = Holding.builder()
                    .credential(MicroCredential.builder().id("h1").ects("6").build())
                    .addTags("a")
                    .build();
            AuditResult result = audited(ordered, Circumstances.none(), undated, of("h2", "b"));
            assertThat(result.status()).isEqualTo(AwardStatus.UNDETERMINED);
            assertThat(finding(result, "AWARD").fact("missing")).contains(Fact.of(List.of("awarding date of h1")));
        }

        @Test
        void should_let_an_exception_force_what_is_out_of_order() {
            CaseDecision forced = CaseDecision.builder()
                    .id("D1")
                    .kind(DecisionKind.FORCE)
                    .rule("p0")
                    .addCredentials(of("h1").id())
                    .by("board")
                    .decidedOn(TODAY.minusDays(1))
                    .build();
            Circumstances known = Circumstances.builder().addExceptions(forced).build();
            AuditResult result = audited(ordered, known, on("2025-01-01", "h1", "a"), on("2025-02-01", "h2", "b"));
            assertThat(result.status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
        }
    }

    @Nested
    class Beside_what_is_counted {

        @Test
        void should_need_all_of_several() {
            Award award = award(6, needing("{'all': [" + tagged("b") + ", " + tagged("c") + "]}", COUNTED));
            assertThat(lacking(award, of("h1", "a"), of("h2", "b"))).isEqualTo(Rational.ONE);
            assertThat(lacking(award, of("h1", "a"), of("h2", "b"), of("h3", "c")))
                    .isEqualTo(Rational.ZERO);
            assertThat(lacking(award, of("h1", "a"), of("h2", "b", "c"))).isEqualTo(Rational.ZERO);
        }

        @Test
        void should_need_two_of_three() {
            String need = "{'minimum': 2, 'of': [" + tagged("b") + ", " + tagged("c") + ", " + tagged("d") + "]}";
            Award award = award(6, needing(need, COUNTED));
            assertThat(lacking(award, of("h1", "a"), of("h2", "d"))).isEqualTo(Rational.ONE);
            assertThat(lacking(award, of("h1", "a"), of("h2", "d"), of("h3", "b")))
                    .isEqualTo(Rational.ZERO);
        }

        @Test
        void should_need_one_or_two_others() {
            String need = "{'any': [" + tagged("b") + ", {'all': [" + tagged("c") + ", " + tagged("d") + "]}]}";
            Award award = award(6, needing(need, COUNTED));
            assertThat(lacking(award, of("h1", "a"), of("h2", "c"))).isEqualTo(Rational.ONE);
            assertThat(lacking(award, of("h1", "a"), of("h2", "c"), of("h3", "d")))
                    .isEqualTo(Rational.ZERO);
            assertThat(lacking(award, of("h1", "a"), of("h2", "b"))).isEqualTo(Rational.ZERO);
        }

        @Test
        void should_not_do_for_itself() {
            Award award = award(6, needing(tagged("a"), COUNTED));
            assertThat(lacking(award, of("h1", "a"), of("h2", "b"))).isEqualTo(Rational.ONE);
            assertThat(lacking(award, of("h1", "a"), of("h2", "b"), of("h3", "a")))
                    .isEqualTo(Rational.ZERO);
        }

        @Test
        void should_not_be_kept_by_what_another_rule_leaves_out() {
            Award award =
                    award(6, needing(tagged("b"), COUNTED), "{'kind': 'each', 'filter': {'not': {'tags': ['out']}}}");
            assertThat(lacking(award, of("h1", "a"), of("h2", "c"), of("h3", "b", "out")))
                    .isEqualTo(Rational.ONE);
        }

        @Test
        void should_tell_what_has_what_it_needs() {
            AuditResult result = audited(
                    award(6, needing(tagged("b"), COUNTED)), Circumstances.none(), of("h1", "a"), of("h2", "b"));
            assertThat(finding(result, "PREREQUISITE").verdict()).isEqualTo(Verdict.SATISFIED);
        }
    }

    @Nested
    class Beside_what_is_held {

        private final Award held = award(6, needing(tagged("b"), "'timing': 'before'}"));

        @Test
        void should_look_at_what_does_not_count_as_well() {
            Award award = award(
                    6,
                    needing(tagged("b"), "'timing': 'before'}"),
                    "{'kind': 'each', 'filter': {'not': {'tags': ['out']}}}");
            Holding before = on("2024-01-01", "h3", "b", "out");
            assertThat(lacking(award, of("h1", "a"), of("h2", "c"), before)).isEqualTo(Rational.ZERO);
        }

        @Test
        void should_tell_of_what_lacks_it() {
            AuditResult result = audited(held, Circumstances.none(), of("h1", "a"), of("h2", "c"));
            assertThat(result.status()).isEqualTo(AwardStatus.NOT_YET);
            assertThat(finding(result, "PREREQUISITE").subject().credential()).contains("h1");
        }

        @Test
        void should_take_what_is_earned_before_what_is_in_progress() {
            Holding later = Holding.builder()
                    .credential(MicroCredential.builder().id("h1").ects("6").build())
                    .state(HoldingState.IN_PROGRESS)
                    .addTags("a")
                    .build();
            AuditResult result = audited(held, Circumstances.none(), later, of("h2", "b"));
            assertThat(result.shortfall()).isEqualTo(Rational.ZERO);
        }
    }

    @Nested
    class Two_by_two {

        @Test
        void should_leave_out_what_falls() {
            Award award = award(6, "{'kind': 'rising-levels'}");
            Holding high = Holding.earned(MicroCredential.builder()
                    .id("h2")
                    .ects("6")
                    .eqf(7)
                    .awardedOn(LocalDate.parse("2024-01-01"))
                    .build());
            Holding low = Holding.builder()
                    .credential(MicroCredential.builder()
                            .id("h1")
                            .ects("6")
                            .eqf(6)
                            .awardedOn(LocalDate.parse("2025-01-01"))
                            .build())
                    .addTags("a")
                    .build();
            assertThat(lacking(award, low, high)).isEqualTo(Rational.ONE);
        }
    }
}
