package org.espalier.qa;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.QualityAssurance;
import org.espalier.core.credential.QualityAssuranceDecision;
import org.espalier.core.credential.QualityAssuranceKind;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Wording;
import org.junit.jupiter.api.Test;

class QaSentencesTest {

    private static final Wording WORDING = Wording.installed();

    private static Report aspects(boolean covered) {
        Map<InternalAspect, Boolean> told = new TreeMap<>();
        Stream.of(InternalAspect.values()).forEach(aspect -> told.put(aspect, covered));
        return QualityCheck.validate(Samples.credential(Samples.internal()), Samples.TODAY, told);
    }

    private static Stream<Finding> findings() {
        QualityAssurance.Builder dated = Samples.review("2020-01-01").validTo(LocalDate.parse("2020-12-31"));
        return Stream.of(
                        Samples.checked(),
                        Samples.checked(
                                dated.report("https://reports.example/1").build()),
                        Samples.checked(Samples.review("2022-01-01")
                                .decision(QualityAssuranceDecision.POSITIVE)
                                .build()),
                        Samples.checked(Samples.review("2022-01-01")
                                .decision(QualityAssuranceDecision.NEGATIVE)
                                .build()),
                        Samples.checked(QualityAssurance.of(QualityAssuranceKind.LABEL)),
                        QualityCheck.validate(
                                MicroCredential.builder().id("bare").build(), Samples.TODAY),
                        aspects(true),
                        aspects(false))
                .flatMap(report -> report.findings().stream());
    }

    private static String key(Finding finding) {
        return finding.code() + "." + finding.verdict().name().toLowerCase(Locale.ROOT);
    }

    @Test
    void should_fill_every_place_of_every_sentence() {
        assertThat(findings().map(WORDING::sentence)).noneMatch(sentence -> sentence.contains("?"));
    }

    @Test
    void should_have_advice_for_every_code() {
        assertThat(findings()).allMatch(finding -> WORDING.help(finding).isPresent());
    }

    @Test
    void should_use_every_sentence_and_need_no_other() {
        Set<String> used = new TreeSet<>(findings()
                .map(finding -> finding.code().equals("QA_DAY") ? finding.code() : key(finding))
                .toList());

        assertThat(new TreeSet<>(new QaWording().templates().keySet()))
                .filteredOn(key -> key.startsWith("QA_") && !key.endsWith(".help"))
                .containsExactlyElementsOf(used);
    }
}
