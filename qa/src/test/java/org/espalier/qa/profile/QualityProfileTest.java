package org.espalier.qa.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Organisation;
import org.espalier.core.credential.OrganisationKind;
import org.espalier.core.file.Registry;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.json.JsonReading;
import org.espalier.qa.check.Check;
import org.espalier.qa.check.QualityCase;
import org.espalier.qa.evidence.Contract;
import org.espalier.qa.evidence.ProviderEvidence;
import org.espalier.qa.evidence.QualityFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QualityProfileTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    static List<QualityProfile> published() {
        return QualityProfiles.published().all();
    }

    private static QualityProfile named(String id) {
        return QualityProfiles.named(id, TODAY).orElseThrow();
    }

    private static Optional<CheckUse> use(String profile, String check) {
        return named(profile).linked(QualityProfiles.published()).stream()
                .filter(use -> use.check().equals(check))
                .findFirst();
    }

    private static JsonReading<QualityProfile> read(String fields) {
        String file = """
                {"espalier": "quality-profile/1", "id": "own", "version": "1", "title": {"en": "Own"},
                 "sources": [{"title": "Ours", "confidence": "unverified"}], %s}
                """.formatted(fields);
        return QualityProfile.read(file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void should_publish_one_for_each_kind_of_provider() {
        assertThat(published())
                .extracting(QualityProfile::id)
                .containsExactly(
                        "every-provider",
                        "higher-education-institution",
                        "non-formal",
                        "other-provider",
                        "other-provider-with-partner",
                        "vocational");
    }

    @ParameterizedTest
    @MethodSource("published")
    void should_publish_none_with_an_oversight(QualityProfile profile) {
        assertThat(QualityProfileLint.of(profile)).isEmpty();
    }

    @Test
    void should_use_every_check_somewhere() {
        Set<String> used = new HashSet<>();
        published().forEach(one -> one.linked(QualityProfiles.published()).forEach(use -> used.add(use.check())));

        assertThat(used)
                .containsExactlyInAnyOrderElementsOf(
                        Check.all().stream().map(Check::id).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "higher-education-institution, external-review, ERROR",
        "higher-education-institution, learner-feedback, WARNING",
        "higher-education-institution, learners-involved, WARNING",
        "higher-education-institution, no-extra-workload, WARNING",
        "other-provider, other-provider-route, ERROR",
        "other-provider-with-partner, partner, ERROR",
        "non-formal, learners-involved, ERROR",
        "non-formal, other-provider-route, WARNING",
        "vocational, external-reference, WARNING"
    })
    void should_weigh_by_the_kind_of_provider(String profile, String check, Severity severity) {
        assertThat(use(profile, check).orElseThrow().severity()).isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({
        "higher-education-institution, other-provider-route",
        "higher-education-institution, partner",
        "other-provider, external-review",
        "other-provider, no-extra-workload",
        "non-formal, external-of-provider",
        "every-provider, external-review"
    })
    void should_not_ask_what_does_not_fit(String profile, String check) {
        assertThat(use(profile, check)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER_EDUCATION_INSTITUTION, false, higher-education-institution",
        "VOCATIONAL_PROVIDER, false, vocational",
        "OTHER_PROVIDER, false, other-provider",
        "OTHER_PROVIDER, true, other-provider-with-partner"
    })
    void should_fit_the_provider(OrganisationKind kind, boolean partner, String expected) {
        ProviderEvidence.Builder provider = ProviderEvidence.builder();
        provider.organisation(Organisation.builder().kind(kind).build());
        if (partner) {
            provider.addContracts(Contract.builder().partner("University U").build());
        }

        assertThat(QualityProfiles.fitting(given(provider.build()))).contains(expected);
    }

    @Test
    void should_fit_none_where_the_kind_is_not_known() {
        assertThat(QualityProfiles.fitting(given(ProviderEvidence.builder().build())))
                .isEmpty();
    }

    private static QualityCase given(ProviderEvidence provider) {
        QualityFile file =
                QualityFile.builder().recordedOn(TODAY).provider(provider).build();
        return QualityCase.of(MicroCredential.builder().id("c").build(), file, TODAY);
    }

    @Test
    void should_be_found_by_id_and_version() {
        assertThat(QualityProfiles.named("non-formal@1", TODAY)).contains(named("non-formal"));
        assertThat(QualityProfiles.named("non-formal@2", TODAY)).isEmpty();
        assertThat(QualityProfiles.named("formal", TODAY)).isEmpty();
        assertThat(named("non-formal")).hasToString("non-formal@1");
    }

    @Test
    void should_import_another_and_change_what_weighs_differently() {
        QualityProfile own = read("""
                        "imports": [{"id": "non-formal", "version": "1"}], "without": ["figures"],
                        "uses": [{"check": "learner-feedback", "severity": "note"}]""").orElseThrow();
        List<CheckUse> uses = own.linked(QualityProfiles.published());

        assertThat(uses)
                .extracting(CheckUse::check)
                .contains("learners-involved")
                .doesNotContain("figures");
        assertThat(uses).contains(CheckUse.of("learner-feedback", Severity.NOTE));
        assertThat(uses).extracting(CheckUse::check).doesNotHaveDuplicates();
    }

    @Test
    void should_end_where_imports_go_in_a_circle() {
        QualityProfile one =
                read("\"imports\": [{\"id\": \"own\", \"version\": \"2\"}], \"uses\": [{\"check\": \"fees\"}]")
                        .orElseThrow();
        QualityProfile two = QualityProfile.builder()
                .id("own")
                .version("2")
                .title(one.title())
                .addAllSources(one.sources())
                .validFrom(TODAY)
                .addImports(one.reference())
                .addUses(CheckUse.of("staff", Severity.NOTE))
                .build();
        Registry<QualityProfile> registry = Registry.of(List.of(two));

        assertThat(one.linked(registry)).extracting(CheckUse::check).containsExactly("staff", "fees");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "uses": []                                                      | /uses
            "uses": [{"check": "no-such-check"}]                            | /uses/0/check
            "uses": [{"check": "fees"}, {"check": "fees"}]                  | /uses
            "uses": [{"check": "fees"}], "without": ["fees"]                | /without
            "uses": [{"check": "fees"}], "limits": {"reviewMonths": 0}      | /limits/reviewMonths
            "uses": [{"check": "fees", "because": " "}]                     | /uses/0/because
            """)
    void should_refuse_what_is_wrong(String fields, String place) {
        assertThat(read(fields).findings())
                .extracting(finding -> finding.subject().path().orElse(""))
                .contains(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "uses": [{"check": "fees"}], "standards": ["esg1999"]  | QUALITY_PROFILE_STANDARDS
            "uses": [{"check": "fees"}], "without": ["staff"]      | QUALITY_PROFILE_WITHOUT
            "uses": [{"check": "fees", "severity": "note"}]        | QUALITY_PROFILE_UNDECIDED
            """)
    void should_tell_what_looks_like_an_oversight(String fields, String code) {
        assertThat(QualityProfileLint.of(read(fields).orElseThrow()))
                .extracting(Finding::code)
                .containsExactly(code);
    }

    @Test
    void should_tell_an_import_that_is_not_found() {
        QualityProfile own =
                read("\"imports\": [{\"id\": \"nowhere\", \"version\": \"1\"}], \"uses\": [{\"check\": \"fees\"}]")
                        .orElseThrow();

        assertThat(QualityProfileLint.of(own)).isNotEmpty();
    }
}
