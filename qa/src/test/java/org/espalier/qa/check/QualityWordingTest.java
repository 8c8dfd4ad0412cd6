package org.espalier.qa.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Wording;
import org.espalier.qa.QaWording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QualityWordingTest {

    private static final Map<String, String> TEMPLATES = new QaWording().templates();

    static List<CheckCase> cases() {
        return CheckCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void should_fill_every_place_of_the_sentence(CheckCase given) {
        Outcome outcome = given.outcome();
        String code = Check.named(given.check()).orElseThrow().code();
        Finding.Builder finding = Finding.of(code, outcome.verdict(), Severity.ERROR);
        String sentence = Wording.installed()
                .sentence(finding.putAllFacts(outcome.facts()).build());

        assertThat(sentence).doesNotContain("?", "{", "[", "QUALITY_").endsWith(".");
    }

    @Test
    void should_have_five_texts_for_every_check() {
        assertThat(Check.all().stream().map(Check::code))
                .allSatisfy(code -> assertThat(TEMPLATES)
                        .containsKeys(
                                code + ".satisfied",
                                code + ".violated",
                                code + ".undetermined",
                                code + ".not-applicable",
                                code + ".help"));
    }

    @Test
    void should_have_texts_of_no_other_check() {
        List<String> codes = Check.all().stream().map(Check::code).toList();

        assertThat(TEMPLATES.keySet().stream()
                        .filter(key -> key.matches("QUALITY_[A-Z_]+\\.[a-z-]+"))
                        .filter(key -> !key.matches("QUALITY_(DAY|PROFILE_[A-Z_]+)\\.help"))
                        .map(key -> key.substring(0, key.indexOf('.'))))
                .allMatch(codes::contains);
    }

    @Test
    void should_never_speak_of_what_is_not_for_it_to_say() {
        assertThat(TEMPLATES.values())
                .noneMatch(text -> text.toLowerCase(Locale.ROOT).matches(".*(illegal|degree awarded|issuer).*"));
    }
}
