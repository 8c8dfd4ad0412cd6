package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.espalier.stacking.rule.Judged.credential;
import static org.espalier.stacking.rule.Judged.outcome;
import static org.espalier.stacking.rule.Judged.rule;
import static org.espalier.stacking.rule.Judged.verdict;

import java.util.List;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EligibilityTitleTest {

    private final Rule rule = Eligibility.titleWithout(HoldingFilter.all(), "master", "post graduate", "магістр", "修士");
    private final Rule english = rule("{'kind': 'title-wording', 'forbidden': ['certificate'], 'language': 'en'}");

    @ParameterizedTest
    @CsvSource({
        "Master of Data,VIOLATED",
        "MASTER,VIOLATED",
        "Post-Master,VIOLATED",
        "Master's course,VIOLATED",
        "Masterclass,SATISFIED",
        "Webmaster,SATISFIED",
        "Post graduate studies,VIOLATED",
        "Post-Graduate,VIOLATED",
        "Graduate post,SATISFIED",
        "Data,SATISFIED",
        "Магістр наук,VIOLATED",
        "Магістратура,SATISFIED",
        "修士,VIOLATED"
    })
    void should_find_whole_words_of_any_script(String title, Verdict verdict) {
        assertThat(verdict(rule, credential().title("en", title))).isEqualTo(verdict);
    }

    @Test
    void should_find_words_with_composed_and_decomposed_letters() {
        Rule diploma = Eligibility.titleWithout(HoldingFilter.all(), "dipl\u00f4me");
        assertThat(verdict(diploma, credential().title("fr", "Diplo\u0302me"))).isEqualTo(Verdict.VIOLATED);
        assertThat(verdict(diploma, credential().title("fr", "diplome"))).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void should_name_the_words_as_the_rule_writes_them() {
        assertThat(outcome(rule, credential().title("en", "MASTER, post-graduate"))
                        .facts())
                .containsEntry("found", Fact.of(List.of("master", "post graduate")));
    }

    @Test
    void should_look_at_every_language_of_the_title() {
        assertThat(verdict(rule, in("et", "Andmed", "en", "Master"))).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void should_look_at_one_language_where_it_is_given() {
        assertThat(verdict(english, in("en", "Course", "mt", "Certificate"))).isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(english, in("en-GB", "Certificate", "mt", "x"))).isEqualTo(Verdict.VIOLATED);
        assertThat(verdict(english, credential().title("mt", "Certificate"))).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void should_stay_open_where_the_language_is_not_told() {
        assertThat(outcome(english, credential().title("und", "Certificate")).facts())
                .containsEntry("missing", Fact.of(List.of("language of the title of a")));
        assertThat(verdict(english, credential().title("und", "Course"))).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void should_stay_open_without_a_title() {
        assertThat(outcome(rule, credential()).facts()).containsEntry("missing", Fact.of(List.of("title of a")));
    }

    @ParameterizedTest
    @CsvSource({"29.5,VIOLATED", "30,NOT_APPLICABLE", ",UNDETERMINED"})
    void should_apply_to_small_credentials_only(String ects, Verdict verdict) {
        Rule small = Eligibility.titleWithout(
                HoldingFilter.builder().creditsBelow(Rational.of(30)).build(), "certificate");
        MicroCredential.Builder titled = credential().title("en", "Certificate");
        assertThat(verdict(small, ects == null ? titled : titled.ects(ects))).isEqualTo(verdict);
    }

    @Test
    void should_say_what_it_asks_for() {
        assertThat(english.sentence()).isEqualTo("each credential without certificate in its title in en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'kind': 'title-wording', 'forbidden': []}",
                "{'kind': 'title-wording', 'forbidden': ['master', '--']}",
                "{'kind': 'title-wording', 'forbidden': ['master'], 'language': '?'}"
            })
    void should_refuse_what_makes_no_sense(String rule) {
        assertThatThrownBy(() -> rule(rule)).isInstanceOf(IllegalArgumentException.class);
    }

    private static MicroCredential.Builder in(String one, String title, String other, String same) {
        return credential().title(LocalizedText.of(one, title).and(other, same));
    }
}
