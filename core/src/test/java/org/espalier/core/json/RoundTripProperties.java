package org.espalier.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.espalier.core.arbitrary.Credentials;
import org.espalier.core.arbitrary.Findings;
import org.espalier.core.arbitrary.Holdings;
import org.espalier.core.arbitrary.People;
import org.espalier.core.arbitrary.Texts;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.KeptContent;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.text.Identifier;
import org.espalier.core.text.LanguageTag;
import org.espalier.core.text.LocalizedText;

class RoundTripProperties {

    private static final int SOME = 200;

    private static <T> void assertReadsBack(T value, Class<T> type) throws JsonProcessingException {
        String json = EspalierJson.write(value);
        T read = EspalierJson.mapper().readValue(json, type);
        assertThat(read).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(EspalierJson.write(read)).isEqualTo(json);
    }

    private static <T> void assertReadsBack(T value, FileKind kind, Class<T> type) {
        byte[] file = kind.write(value).getBytes(StandardCharsets.UTF_8);
        assertThat(JsonDocument.within(JsonLimits.STANDARD)
                        .value(file, kind, type)
                        .orElseThrow())
                .isEqualTo(value);
    }

    @Property(tries = SOME)
    void a_credential_reads_back(@ForAll("credentials") MicroCredential credential) throws Exception {
        assertReadsBack(credential, MicroCredential.class);
        assertReadsBack(credential, FileKind.CREDENTIAL, MicroCredential.class);
    }

    @Property(tries = SOME)
    void a_holding_reads_back(@ForAll("holdings") Holding holding) throws Exception {
        assertReadsBack(holding, Holding.class);
    }

    @Property(tries = SOME)
    void a_portfolio_reads_back(@ForAll("portfolios") Portfolio portfolio) throws Exception {
        assertReadsBack(portfolio, Portfolio.class);
        assertReadsBack(portfolio, FileKind.PORTFOLIO, Portfolio.class);
    }

    @Property
    void a_report_reads_back(@ForAll("reports") Report report) throws Exception {
        assertReadsBack(report, Report.class);
        assertReadsBack(report, FileKind.REPORT, Report.class);
    }

    @Property
    void a_finding_reads_back(@ForAll("findings") Finding finding) throws Exception {
        assertReadsBack(finding, Finding.class);
    }

    @Property
    void a_fact_reads_back(@ForAll("facts") Fact fact) throws Exception {
        assertReadsBack(fact, Fact.class);
    }

    @Property
    void a_text_reads_back(@ForAll("texts") LocalizedText text) throws Exception {
        assertReadsBack(text, LocalizedText.class);
    }

    @Property
    void a_language_reads_back(@ForAll("languages") LanguageTag language) throws Exception {
        assertReadsBack(language, LanguageTag.class);
        assertThat(LanguageTag.parse(language.toString())).isEqualTo(language);
    }

    @Property
    void an_id_reads_back(@ForAll("ids") CredentialId id) throws Exception {
        assertReadsBack(id, CredentialId.class);
        assertThat(CredentialId.parse(id.toString())).isEqualTo(id);
    }

    @Property
    void an_identifier_reads_back(@ForAll("identifiers") Identifier identifier) throws Exception {
        assertReadsBack(identifier, Identifier.class);
    }

    @Property
    void what_was_not_understood_reads_back(@ForAll("kept") KeptContent kept) throws Exception {
        assertReadsBack(kept, KeptContent.class);
    }

    @Provide
    Arbitrary<MicroCredential> credentials() {
        return Credentials.credentials();
    }

    @Provide
    Arbitrary<Holding> holdings() {
        return Holdings.holdings();
    }

    @Provide
    Arbitrary<Portfolio> portfolios() {
        return Holdings.portfolios();
    }

    @Provide
    Arbitrary<Report> reports() {
        return Findings.reports();
    }

    @Provide
    Arbitrary<Finding> findings() {
        return Findings.findings();
    }

    @Provide
    Arbitrary<Fact> facts() {
        return Findings.facts();
    }

    @Provide
    Arbitrary<LocalizedText> texts() {
        return Texts.localized();
    }

    @Provide
    Arbitrary<LanguageTag> languages() {
        return Texts.languages();
    }

    @Provide
    Arbitrary<CredentialId> ids() {
        return Texts.ids("credential");
    }

    @Provide
    Arbitrary<Identifier> identifiers() {
        return Texts.identifiers();
    }

    @Provide
    Arbitrary<KeptContent> kept() {
        return People.kept();
    }
}
