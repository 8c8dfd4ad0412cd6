package org.espalier.recognition.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espalier.core.credential.Authenticity;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.PersonalData;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Wording;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.level.NationalLevel;
import org.espalier.core.text.CountryCode;
import org.espalier.core.text.LocalizedText;
import org.espalier.core.workload.EctsCredits;
import org.espalier.core.workload.LearningHours;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Documents that others published, in the folder {@code elm} below the one that the property {@code espalier.cases}
 * names; skipped without it. No assertion shows a value of a person.
 */
class RealDocumentsTest {

    private static final String MC_SEALED = "Sample-MC-Annex1-signed.jsonld";
    private static final String DEGREE = "Sample-MastersDegree-signed.jsonld";

    @BeforeAll
    static void should_have_the_folder() {
        assumeTrue(Files.isDirectory(folder()), "no folder of real documents");
    }

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void should_read_every_document_without_an_error(String name) {
        DocumentReading reading = read(name);
        assertThat(reading.isUsable()).isTrue();
        assertThat(reading.holdings().isEmpty()).isFalse();
        assertThat(codes(reading, Severity.ERROR)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void should_word_every_finding_and_name_no_person_in_it(String name) {
        DocumentReading reading = read(name);
        Set<String> personal = personal(reading);
        List<String> sentences =
                reading.findings().stream().map(Wording.installed()::sentence).toList();
        assertThat(sentences.stream().anyMatch(sentence -> sentence.contains("?")))
                .isFalse();
        assertThat(sentences.stream().anyMatch(sentence -> personal.stream().anyMatch(sentence::contains)))
                .as("a sentence shows a value of the person")
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {MC_SEALED, "Sample-MC-Annex1-unsigned.jsonld", "Sample-MC-Annex1-unsigned-uploadable.json"})
    void should_read_the_sample_of_2023_in_all_its_forms(String name) {
        MicroCredential credential = credential(name);
        assertThat(credential.countries()).containsExactly(CountryCode.parse("IE"));
        assertThat(credential.workload().ects()).contains(EctsCredits.of(2));
        assertThat(credential.workload().hours()).contains(LearningHours.of(60));
        assertThat(credential.qualityAssurance()).isEmpty();
        assertThat(codes(read(name), Severity.WARNING)).contains("DURATION_IN_MONTHS");
    }

    @Test
    void should_use_the_day_of_the_seal_with_a_warning_and_leave_drafts_without_one() {
        assertThat(credential(MC_SEALED).awardedOn()).contains(LocalDate.parse("2023-09-27"));
        assertThat(codes(read(MC_SEALED), Severity.WARNING)).contains("AWARDING_DATE_FALLBACK");
        assertThat(credential("Sample-MC-Annex1-unsigned.jsonld").awardedOn()).isEmpty();
        assertThat(credential("AA-Annex1-MC-unsigned.json").awardedOn()).isEmpty();
    }

    @Test
    void should_tell_the_sealing_body_of_a_mandate_apart() {
        assertThat(credential(MC_SEALED).sealingBody().orElseThrow().country()).contains(CountryCode.parse("ES"));
        assertThat(codes(read(MC_SEALED), Severity.NOTE)).contains("ISSUED_BY_MANDATE", "SEAL_NOT_CHECKED");
        assertThat(credential(MC_SEALED).authenticity().flatMap(Authenticity::sealed))
                .contains(true);
    }

    @Test
    void should_give_the_same_model_from_the_sealed_and_the_array_form_of_2024() {
        Map<String, Object> sealed = model("AA-Annex1-MC-signed.jsonld");
        Map<String, Object> draft = model("AA-Annex1-MC-unsigned.json");
        assertThat(draft.equals(sealed)).as("same model").isTrue();
    }

    @Test
    void should_read_hours_and_both_levels_of_the_sample_of_2024() {
        MicroCredential credential = credential("AA-Annex1-MC-signed.jsonld");
        assertThat(credential.workload().hours()).contains(LearningHours.of(60));
        assertThat(credential.level().orElseThrow().eqf()).contains(EqfLevel.EQF_6);
        assertThat(credential.level().orElseThrow().national()).containsExactly(NationalLevel.parse("IE NQF 6"));
    }

    @ParameterizedTest
    @ValueSource(strings = {DEGREE, "Sample-MastersDegree-unsigned.json"})
    void should_read_a_degree_with_parts_that_add_up(String name) {
        List<MicroCredential> all = credentials(name);
        MicroCredential degree = all.get(0);
        assertThat(degree.fullDegree()).contains(true);
        assertThat(degree.parts()).hasSize(10).isEqualTo(ids(all.subList(1, 11)));
        assertThat(total(all.subList(1, 11))).isEqualTo(EctsCredits.of(60));
        assertThat(degree.workload().ects()).contains(EctsCredits.of(60));
        assertThat(degree.qualityAssurance()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sample-CertOfPart-signed.jsonld",
                "Sample-CertOfPart-unsigned.jsonld",
                "mynextid-certificate-of-participation-in-summer-school.json",
                "mynextid-degree-certificate.json"
            })
    void should_tell_that_attendance_is_no_achievement(String name) {
        assertThat(codes(read(name), Severity.WARNING)).contains("NO_ACHIEVEMENT");
        assertThat(credential(name).isAttendanceOnly()).isTrue();
    }

    @Test
    void should_tell_what_is_not_of_the_model_and_where_a_status_can_be_seen() {
        DocumentReading reading = read("mynextid-degree-certificate.json");
        assertThat(codes(reading, Severity.NOTE)).contains("UNKNOWN_CONTENT", "STATUS_NOT_CHECKED");
        assertThat(credential("mynextid-degree-certificate.json").kept().paths())
                .contains("/cnf", "/status");
    }

    @Test
    void should_read_the_smallest_valid_document() {
        assertThat(credential("credential-sample-3.2.jsonld").validTo()).contains(LocalDate.parse("2024-09-25"));
        assertThat(credential("credential-sample-3.2.jsonld").awardedOn()).isEmpty();
    }

    @Test
    void should_count_each_course_of_a_transcript_once() {
        List<MicroCredential> courses = credentials("dc4eu-tor-uio.json");
        assertThat(courses).hasSize(2);
        assertThat(total(courses)).isEqualTo(EctsCredits.of(20));
        assertThat(courses.get(0).awardedOn()).contains(LocalDate.parse("2019-07-15"));
        assertThat(total(credentials("dc4eu-tor-simple.json"))).isEqualTo(EctsCredits.of(5));
    }

    @Test
    void should_know_degree_programmes_by_their_type() {
        assertThat(credential("dc4eu-degree-hbo.json").fullDegree()).contains(true);
        assertThat(credential("dc4eu-degree-mbo.json").parts()).hasSize(3);
        assertThat(credentials("dc4eu-degree-mbo.json").get(1).fullDegree()).contains(false);
    }

    @Test
    void should_take_one_award_in_two_forms_once() {
        List<String> forms = List.of("Sample-MC-Annex1-unsigned.jsonld", "Sample-MC-Annex1-unsigned-uploadable.json");
        PortfolioAssembly assembly = PortfolioAssembly.of(
                forms.stream().map(name -> new DocumentFile(name, read(name))).toList());
        assertThat(assembly.portfolio().holdings().size()).isEqualTo(1);
        assertThat(assembly.findings().stream().map(Finding::code)).contains("SAME_CREDENTIAL");
    }

    static Path folder() {
        String cases = System.getProperty("espalier.cases", "");
        return Path.of(cases.isBlank() ? "no-such-folder" : cases, "elm");
    }

    static DocumentReading read(String name) {
        try {
            return Documents.standard().read(Files.readAllBytes(folder().resolve(name)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<MicroCredential> credentials(String name) {
        return read(name).holdings().stream().map(Holding::credential).toList();
    }

    private static MicroCredential credential(String name) {
        return credentials(name).get(0);
    }

    private static List<String> codes(DocumentReading reading, Severity severity) {
        return reading.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .map(Finding::code)
                .toList();
    }

    private static EctsCredits total(List<MicroCredential> credentials) {
        return EctsCredits.total(credentials.stream()
                .flatMap(credential -> credential.workload().ects().stream())
                .toList());
    }

    private static Set<CredentialId> ids(List<MicroCredential> credentials) {
        return credentials.stream().map(MicroCredential::id).collect(Collectors.toSet());
    }

    /** What a document says, without what differs between a draft and its sealed form. */
    private static Map<String, Object> model(String name) {
        Map<String, Object> model = Models.of(credential(name));
        List.of("id", "awardedOn", "sealingBody").forEach(model::remove);
        return model;
    }

    private static Set<String> personal(DocumentReading reading) {
        return reading.holdings().stream()
                .flatMap(holding -> holding.credential().learner().stream())
                .flatMap(learner -> learner.personalData().stream())
                .flatMap(RealDocumentsTest::texts)
                .collect(Collectors.toSet());
    }

    private static Stream<String> texts(PersonalData person) {
        Stream<String> names = Stream.of(person.fullName(), person.givenName(), person.familyName())
                .flatMap(name -> name.stream())
                .map(LocalizedText::values)
                .flatMap(Collection::stream);
        Stream<String> numbers = person.identifiers().stream().map(number -> number.value());
        Stream<String> birth = person.dateOfBirth().stream().map(LocalDate::toString);
        return Stream.of(names, numbers, birth).flatMap(all -> all);
    }
}
