package org.espalier.stacking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.espalier.stacking.Decisions.decision;
import static org.espalier.stacking.Decisions.names;
import static org.espalier.stacking.Decisions.ofCredentials;
import static org.espalier.stacking.Decisions.waive;
import static org.espalier.stacking.Samples.TODAY;
import static org.espalier.stacking.Samples.sized;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Wording;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.award.AwardFile;
import org.espalier.stacking.evaluation.CaseDecision;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.evaluation.DecisionKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an audit tells of exceptions: that a maximum is waived, and that a credential is blocked. */
class ExceptionsToldTest {

    private static final String TEN =
            "{'id': 'a', 'rule': {'kind': 'credits', 'minimum': '%s', 'filter': {'tags': ['a']}} %s}";
    private static final String CAP =
            ", 'policies': [{'id': 'm', 'rule': {'kind': 'maximum', 'maximum': '4', 'filter': {'tags': ['s']}}} %s]";

    private static Award award(String requirements, String policies) {
        String json = "{'espalier': 'award/1', 'id': 'w', 'title': {'en': 'W'}, 'requirements': [%s] %s}"
                .formatted(requirements, policies)
                .replace('\'', '"');
        return AwardFile.read(json.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    private static AwardAudit audit(Award award, CaseDecision exception) {
        return AwardAudit.of(award)
                .in(Circumstances.builder().addExceptions(exception).build());
    }

    private static Report told(Award award, CaseDecision exception, Holding... held) {
        return audit(award, exception)
                .audit(Portfolio.of("L-0417", List.of(held)), TODAY)
                .report();
    }

    private static List<String> codes(Report report, String... wanted) {
        return report.findings().stream()
                .map(Finding::code)
                .filter(List.of(wanted)::contains)
                .toList();
    }

    private static String sentence(Report report, String code) {
        return Wording.installed().sentence(report.findings(code).get(0));
    }

    @Nested
    class A_waived_maximum {

        private static final String[] CODES = {"MAXIMUM", "WAIVED", "EXCEPTION_RELIED_ON", "EXCEPTION_WITHOUT_EFFECT"};

        @ParameterizedTest
        @CsvSource({"5, 5", "5, 3", "8, 5"})
        void should_be_relied_on_where_it_would_cut_something_off(String some, String other) {
            Report report = told(
                    award(TEN.formatted("10", CAP.formatted("")), ""),
                    waive("D-1", "m"),
                    sized("x", some, "a", "s"),
                    sized("y", other, "a"));
            assertThat(codes(report, CODES)).containsExactly("WAIVED", "EXCEPTION_RELIED_ON");
            assertThat(sentence(report, "WAIVED")).endsWith("the rest as surplus. By exception D-1.");
        }

        @Test
        void should_be_without_effect_where_it_would_cut_nothing_off() {
            Report report = told(
                    award(TEN.formatted("10", CAP.formatted("")), ""),
                    waive("D-1", "m"),
                    sized("x", "4", "a", "s"),
                    sized("y", "6", "a"));
            assertThat(codes(report, CODES)).containsExactly("MAXIMUM", "EXCEPTION_WITHOUT_EFFECT");
        }

        @Test
        void should_be_relied_on_over_the_award() {
            String floor = ", {'id': 'fl', 'rule': {'kind': 'credits', 'minimum': '10'}}";
            Report report = told(
                    award(TEN.formatted("10", ""), CAP.formatted(floor)),
                    waive("D-1", "m"),
                    sized("x", "8", "a", "s"),
                    sized("y", "5", "a"));
            assertThat(codes(report, CODES)).containsExactly("WAIVED", "EXCEPTION_RELIED_ON");
            assertThat(sentence(report, "EXCEPTION_RELIED_ON"))
                    .endsWith("waive for m, decides on the award w as a whole.");
        }

        @Test
        void should_be_relied_on_by_its_own_rule_where_the_award_is_the_same_without() {
            String floor = ", {'id': 'fl', 'rule': {'kind': 'credits', 'minimum': '9'}}";
            Report report = told(
                    award(TEN.formatted("10", ""), CAP.formatted(floor)),
                    waive("D-1", "m"),
                    sized("x", "8", "a", "s"),
                    sized("y", "5", "a"));
            assertThat(names(report.findings("EXCEPTION_RELIED_ON").get(0), "rules"))
                    .containsExactly("m");
        }
    }

    @Nested
    class A_blocked_credential {

        private static final CaseDecision BLOCK = ofCredentials(DecisionKind.BLOCK, "D-1", "a", "x");

        private static Report both(Holding... held) {
            String two = TEN.formatted("5", "") + ", " + TEN.formatted("5", "").replace("'a'", "'b'");
            return told(award(two, ""), BLOCK, held);
        }

        @Test
        void should_be_told_with_who_decided_and_when() {
            Report report = both(sized("x", "5", "a"), sized("y", "5", "b"));
            assertThat(codes(report, "NO_REQUIREMENT")).isEmpty();
            assertThat(sentence(report, "BLOCKED"))
                    .isEqualTo("x: kept out of a by exception D-1 of examination board from 2026-03-01.");
        }

        @Test
        void should_be_told_with_the_reason_and_the_last_day() {
            CaseDecision reasoned = Decisions.about(decision("D-1", DecisionKind.BLOCK), "x")
                    .rule("a")
                    .because("the report was copied")
                    .validTo(TODAY)
                    .build();
            assertThat(sentence(told(award(TEN.formatted("5", ""), ""), reasoned, sized("x", "5", "a")), "BLOCKED"))
                    .endsWith("; it ends on 2026-11-22. Reason: the report was copied.");
        }

        @Test
        void should_be_told_where_what_stands_above_is_addressed() {
            String any = "{'id': 'o', 'rule': {'kind': 'any', 'of': [" + TEN.formatted("5", "") + "]}}";
            CaseDecision above = ofCredentials(DecisionKind.BLOCK, "D-1", "o", "x");
            assertThat(codes(told(award(any, ""), above, sized("x", "5", "a")), "BLOCKED", "NO_REQUIREMENT"))
                    .containsExactly("BLOCKED");
        }

        @Test
        void should_not_be_told_of_what_nothing_asks_for() {
            assertThat(codes(both(sized("x", "5", "c")), "BLOCKED", "NO_REQUIREMENT"))
                    .containsExactly("NO_REQUIREMENT");
        }

        @Test
        void should_be_explained_for_the_requirement_though_it_fills_another() {
            String two = TEN.formatted("5", "") + ", " + TEN.formatted("5", "").replace("'id': 'a'", "'id': 'b'");
            Portfolio held = Portfolio.of("L-0417", List.of(sized("x", "5", "a")));
            Report report = audit(award(two, ""), BLOCK).explain("a", held, TODAY);
            assertThat(codes(report, "BLOCKED", "ADDS_NOTHING", "FILLS_ANOTHER"))
                    .containsExactly("BLOCKED");
        }
    }
}
