package org.espalier.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.espalier.core.json.EspalierJson;

class ReportProperties {

    /** By ranking: the worst finding of severity error decides; what does not apply, or is no error, does not count. */
    private static Verdict worst(Report report) {
        List<Verdict> ranking = List.of(Verdict.SATISFIED, Verdict.UNDETERMINED, Verdict.VIOLATED);
        return report.findings().stream()
                .map(finding -> finding.severity() == Severity.ERROR ? ranking.indexOf(finding.verdict()) : 0)
                .max(Integer::compare)
                .map(rank -> ranking.get(Math.max(0, rank)))
                .orElse(Verdict.SATISFIED);
    }

    @Property
    void the_worst_error_decides(@ForAll("reports") Report report) {
        Statistics.label("verdict")
                .collect(report.verdict())
                .coverage(all -> List.of(Verdict.SATISFIED, Verdict.UNDETERMINED, Verdict.VIOLATED)
                        .forEach(verdict -> all.check(verdict).percentage(share -> share > 5)));
        assertThat(report.verdict()).isEqualTo(worst(report));
    }

    @Property
    void determining_findings_carry_the_verdict(@ForAll("reports") Report report) {
        assertThat(report.determining()).allMatch(finding -> finding.verdict() == report.verdict());
        assertThat(report.determining().isEmpty()).isEqualTo(report.verdict() == Verdict.SATISFIED);
        assertThat(Report.builder().addAllFindings(report.determining()).build().verdict())
                .isEqualTo(report.verdict());
    }

    @Property
    void without_the_determining_findings_the_verdict_is_better(@ForAll("reports") Report report) {
        List<Finding> rest = new ArrayList<>(report.findings());
        rest.removeAll(report.determining());
        Verdict verdict = Report.builder().addAllFindings(rest).build().verdict();
        assertThat(verdict).satisfiesAnyOf(better -> assertThat(better).isEqualTo(Verdict.SATISFIED), better -> {
            assertThat(better).isEqualTo(Verdict.UNDETERMINED);
            assertThat(report.verdict()).isEqualTo(Verdict.VIOLATED);
        });
    }

    @Property
    void the_order_of_findings_changes_no_verdict(@ForAll("reports") Report report) {
        List<Finding> reversed = new ArrayList<>(report.findings());
        Collections.reverse(reversed);
        assertThat(Report.builder().addAllFindings(reversed).build().verdict()).isEqualTo(report.verdict());
    }

    @Property
    void a_verdict_in_json_changes_nothing(@ForAll("reports") Report report, @ForAll Verdict told) throws Exception {
        String json = EspalierJson.write(report);
        String contradicted =
                json.replaceFirst("\"verdict\" : \"[a-z-]+\"", "\"verdict\" : " + EspalierJson.write(told));
        assertThat(EspalierJson.mapper().readValue(contradicted, Report.class)).isEqualTo(report);
    }

    @Property
    void findings_are_found_by_code_and_verdict(@ForAll("reports") Report report) {
        assertThat(report.findings(Verdict.VIOLATED).size()
                        + report.findings(Verdict.SATISFIED).size()
                        + report.findings(Verdict.UNDETERMINED).size()
                        + report.findings(Verdict.NOT_APPLICABLE).size())
                .isEqualTo(report.findings().size());
        assertThat(report.findings())
                .allMatch(finding -> report.findings(finding.code()).contains(finding));
    }

    @Provide
    Arbitrary<Report> reports() {
        Arbitrary<Finding> findings = Combinators.combine(
                        Arbitraries.of("A", "B"), Arbitraries.of(Verdict.class), Arbitraries.of(Severity.class))
                .as((code, verdict, severity) ->
                        Finding.of(code, verdict, severity).build());
        return findings.list()
                .ofMaxSize(5)
                .map(list -> Report.builder()
                        .evaluatedOn(Optional.empty())
                        .addAllFindings(list)
                        .build());
    }
}
