package org.espalier.qa.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.core.finding.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferCheckTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-22");

    private static Report report(String items, String more) {
        String file = "{\"espalier\": \"offer/1\", \"items\": [" + items + "]" + more + "}";
        Offer offer = Offer.read(file.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        return OfferCheck.standard().validate(offer, DAY);
    }

    /** An item with id and outcomes, more fields of the credential, and more fields of the item. */
    private static String item(String id, String outcomes, String credential, String item) {
        String ids = List.of(outcomes.split(" ")).stream()
                .filter(outcome -> !outcome.isBlank())
                .map(outcome -> outcome.startsWith("~")
                        ? "{\"statement\": {\"en\": \"" + outcome.substring(1) + "\"}}"
                        : "{\"id\": \"" + outcome + "\"}")
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        return "{\"credential\": {\"id\": \"" + id + "\", \"learningOutcomes\": [" + ids + "]" + credential + "}" + item
                + "}";
    }

    private static Finding only(String items, String more, String code) {
        List<Finding> findings = report(items, more).findings(code);
        assertThat(findings).isNotEmpty();
        return findings.get(findings.size() - 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            o1     | , "goals": ["o1"]                     |                       | SATISFIED
            o1     | , "goals": ["o2"]                     |                       | VIOLATED
            o1     | , "goals": ["o1"], "held": ["o1"]     |                       | VIOLATED
            o1 o2  | , "goals": ["o1"], "held": ["o1"]     |                       | VIOLATED
            o1 o2  | , "held": ["o1"]                      |                       | UNDETERMINED
            o1     | , "held": ["o1"]                      |                       | VIOLATED
            o1     |                                       |                       | UNDETERMINED
            ~plans | , "goals": ["o1"]                     |                       | UNDETERMINED
            o1     | , "target": "T"                       | , "leadsTo": ["T"]    | SATISFIED
            o1     | , "target": "A"                       |                       | SATISFIED
            o1     | , "target": "T"                       | , "leadsTo": ["U"]    | VIOLATED
            o1     | , "target": "T"                       |                       | UNDETERMINED
            """)
    void should_ask_what_a_credential_brings(String outcomes, String more, String item, Verdict verdict) {
        Finding finding =
                only(item("A", outcomes, "", item == null ? "" : item), more == null ? "" : more, "OFFER_NEEDLESS");

        assertThat(finding.verdict()).isEqualTo(verdict);
    }

    @Test
    void should_need_what_another_one_asks_for() {
        String basis = item("A", "o1", "", "");
        String byCredential = item("B", "o2", ", \"prerequisites\": {\"credentials\": [\"A\"]}", "");
        String byOutcome = item("B", "o2", ", \"prerequisites\": {\"outcomes\": [\"o1\"]}", "");

        assertThat(report(basis + "," + byCredential, ", \"goals\": [\"o2\"]").findings("OFFER_NEEDLESS"))
                .allMatch(finding -> finding.verdict() == Verdict.SATISFIED);
        assertThat(report(basis + "," + byOutcome, ", \"goals\": [\"o2\"]").findings("OFFER_NEEDLESS"))
                .allMatch(finding -> finding.verdict() == Verdict.SATISFIED);
    }

    @Test
    void should_not_need_what_no_other_asks_for() {
        String other = item("B", "o2", ", \"prerequisites\": {\"credentials\": [\"C\"], \"outcomes\": [\"o9\"]}", "");

        assertThat(report(item("A", "o1", "", "") + "," + other, ", \"goals\": [\"o2\"]")
                        .findings("OFFER_NEEDLESS"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.VIOLATED, Verdict.SATISFIED);
    }

    @Test
    void should_not_need_what_those_before_it_give() {
        String items = item("A", "o1 o2", "", "") + "," + item("B", "o2", "", "");

        assertThat(report(items, ", \"goals\": [\"o1\", \"o2\"]").findings("OFFER_NEEDLESS"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.SATISFIED, Verdict.VIOLATED);
    }

    @ParameterizedTest
    @CsvSource({
        "o1, o2, SATISFIED",
        "o1 o2, o2 o3, VIOLATED",
        "o1, ~plans, UNDETERMINED",
        "o1 ~plans, o1, VIOLATED",
        "o1, '', UNDETERMINED"
    })
    void should_find_outcomes_that_are_certified_twice(String one, String other, Verdict verdict) {
        Finding finding =
                only(item("A", one, "", "") + "," + item("B", other, "", ""), "", "OFFER_DUPLICATED_OUTCOMES");

        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.facts()).containsEntry("other", Fact.of("A"));
    }

    @Test
    void should_compare_every_pair_and_no_credential_with_itself() {
        String three = item("A", "o1", "", "") + "," + item("B", "o2", "", "") + "," + item("C", "o1", "", "");

        assertThat(report(three, "").findings("OFFER_DUPLICATED_OUTCOMES"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.SATISFIED, Verdict.VIOLATED, Verdict.SATISFIED);
        assertThat(only(item("A", "o1", "", ""), "", "OFFER_DUPLICATED_OUTCOMES")
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            , "costsComplete": true                                                                                                | SATISFIED    |
            , "costsComplete": true, "costs": [{"what": "fee", "fee": {"amount": "99.5", "currency": "EUR"}, "published": true}]   | SATISFIED    | 449.5 EUR
            , "costsComplete": true, "costs": [{"what": "exam", "fee": {"amount": "20", "currency": "EUR"}, "published": false}]   | VIOLATED     | 370 EUR
            , "costsComplete": true, "costs": [{"what": "exam", "fee": {"amount": "20", "currency": "USD"}, "published": true}]    | SATISFIED    | 350 EUR, 20 USD
            , "costsComplete": true, "costs": [{"what": "exam", "fee": {"amount": "20", "currency": "EUR"}}]                       | UNDETERMINED |
            , "costsComplete": false                                                                                               | VIOLATED     |
                                                                                                                                   | UNDETERMINED |
            """)
    void should_find_hidden_costs(String costs, Verdict verdict, String total) {
        String credential = total == null ? "" : ", \"fee\": {\"amount\": \"350\", \"currency\": \"EUR\"}";
        Finding finding = only(item("A", "o1", credential, costs == null ? "" : costs), "", "OFFER_HIDDEN_COSTS");

        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.fact("total").map(Fact::text).orElse(null)).isEqualTo(total);
    }

    @Test
    void should_name_the_costs_that_are_hidden() {
        String cost =
                ", \"costs\": [{\"what\": \"exam\", \"fee\": {\"amount\": \"20\", \"currency\": \"EUR\"}, \"published\": false}]";

        assertThat(only(item("A", "o1", "", cost), "", "OFFER_HIDDEN_COSTS").facts())
                .containsEntry("hidden", Fact.of(List.of("exam")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            , "validTo": "2029-01-01" | , "expiryReason": "the trade changes" | SATISFIED
            , "validTo": "2029-01-01" |                                       | VIOLATED
                                      |                                       | NOT_APPLICABLE
            """)
    void should_want_a_reason_for_expiry(String credential, String item, Verdict verdict) {
        assertThat(only(item("A", "o1", text(credential), text(item)), "", "OFFER_EXPIRY")
                        .verdict())
                .isEqualTo(verdict);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            , "stackability": "stackable"   | , "leadsTo": ["T"]  | SATISFIED
                                            | , "leadsTo": ["T"]  | SATISFIED
            , "stackability": "stackable"   |                     | VIOLATED
            , "stackability": "stackable"   | , "leadsTo": ["A"]  | VIOLATED
            , "stackability": "stand-alone" |                     | NOT_APPLICABLE
                                            |                     | UNDETERMINED
            """)
    void should_find_a_stack_that_leads_nowhere(String credential, String item, Verdict verdict) {
        assertThat(only(item("A", "o1", text(credential), text(item)), "", "OFFER_LEADS_NOWHERE")
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            , "leadsTo": ["A"]       |                                 | VIOLATED
            , "leadsTo": ["A", "T"]  |                                 | SATISFIED
                                     | , "stackability": "stand-alone" | SATISFIED
                                     | , "stackability": "stackable"   | VIOLATED
            """)
    void should_follow_a_path_to_its_end(String second, String credential, Verdict verdict) {
        String items =
                item("A", "o1", "", ", \"leadsTo\": [\"B\"]") + "," + item("B", "o2", text(credential), text(second));

        assertThat(report(items, "").findings("OFFER_LEADS_NOWHERE").get(0).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void should_weigh_as_the_caller_wants() {
        Offer offer = Offer.read(("{\"espalier\": \"offer/1\", \"items\": ["
                                + item("A", "o1", ", \"validTo\": \"2029-01-01\"", "") + "]}")
                        .getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        OfferCheck check = OfferCheck.standard().weighing(OfferQuestion.EXPIRY, Severity.NOTE);

        assertThat(OfferCheck.standard().validate(offer, DAY).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(check.validate(offer, DAY).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void should_have_a_whole_sentence_advice_and_source_for_everything() {
        String items = item("A", "o1", ", \"validTo\": \"2029-01-01\", \"stackability\": \"stackable\"", "") + ","
                + item("B", "o1", "", ", \"costsComplete\": false");

        assertThat(report(items, ", \"held\": [\"o1\"]").findings())
                .allSatisfy(finding ->
                        assertThat(Wording.installed().sentence(finding)).doesNotContain("?", "OFFER_"))
                .allMatch(finding -> Wording.installed().help(finding).isPresent())
                .allMatch(finding -> finding.source().isPresent());
    }

    @Test
    void should_refuse_the_same_credential_twice() {
        String file =
                "{\"espalier\": \"offer/1\", \"items\": [" + item("A", "", "", "") + "," + item("A", "", "", "") + "]}";

        assertThat(Offer.read(file.getBytes(StandardCharsets.UTF_8)).findings())
                .extracting(finding -> finding.subject().path().orElse(""))
                .contains("/items");
    }
}
