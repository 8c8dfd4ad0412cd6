package org.espalier.core.element;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.core.json.EspalierJson;

class CompletenessProperties {

    private static Report without(Set<Element> missing) {
        return Samples.checked(Samples.without(missing));
    }

    private static Set<String> violatedElements(Report report) {
        return report.findings(Verdict.VIOLATED).stream()
                .map(Finding::code)
                .filter(code -> code.startsWith("ELEMENT_"))
                .collect(Collectors.toSet());
    }

    @Property(tries = 200)
    void exactly_one_finding_per_element(@ForAll Set<Element> missing) {
        assertThat(without(missing).findings())
                .extracting(Finding::code)
                .filteredOn(code -> code.startsWith("ELEMENT_"))
                .containsExactlyElementsOf(
                        Element.all().stream().map(Element::code).toList());
    }

    @Property(tries = 200)
    void what_is_missing_is_violated_and_nothing_else(@ForAll Set<Element> missing) {
        boolean folded = missing.contains(Element.COUNTRY) && missing.contains(Element.AWARDING_BODY);
        Set<String> expected = missing.stream()
                .filter(Element::isMandatory)
                .filter(element -> !folded || element != Element.COUNTRY)
                .map(Element::code)
                .collect(Collectors.toSet());

        assertThat(violatedElements(without(missing))).isEqualTo(expected);
    }

    @Property(tries = 100)
    void adding_an_element_makes_no_more_problems(@ForAll Set<Element> missing, @ForAll Element added) {
        Set<Element> fewer =
                missing.stream().filter(element -> element != added).collect(Collectors.toSet());

        assertThat(violatedElements(without(fewer)))
                .hasSizeLessThanOrEqualTo(violatedElements(without(missing)).size());
    }

    @Property(tries = 50)
    void a_report_reads_back_from_json(@ForAll Set<Element> missing) throws JsonProcessingException {
        Report report = without(missing);

        assertThat(EspalierJson.mapper().readValue(EspalierJson.write(report), Report.class))
                .isEqualTo(report);
    }

    /** By whole numbers: no division, unlike the check. */
    @Property
    void hours_fit_where_they_lie_between_24_and_31_times_the_credits(
            @ForAll @IntRange(min = 1, max = 59) int ects, @ForAll @IntRange(min = 1, max = 2000) int hours) {
        Finding finding = Samples.only(
                Samples.checked(Samples.sized(Samples.workload(ects + "", hours + ""), "DE")), "HOURS_PER_CREDIT");
        boolean usual = 24 * ects <= hours && hours <= 31 * ects;
        boolean anywhere = 19 * ects <= hours && hours <= 31 * ects;

        assertThat(finding.verdict() == Verdict.SATISFIED).isEqualTo(usual);
        assertThat(finding.severity() == Severity.ERROR).isEqualTo(!anywhere);
    }
}
