package org.espalier.recognition.document.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Organisation;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.core.finding.Wording;
import org.espalier.core.text.Identifier;
import org.espalier.core.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the certificate of a seal belongs to a body that the document names. */
class SealOwnerTest {

    private static final Organisation NAMED = Organisation.builder()
            .name(LocalizedText.of("et", TestCertificate.ORGANISATION).and("en", "Example University"))
            .build();
    private static final Organisation OTHER =
            Organisation.builder().name(LocalizedText.of("en", "Other University")).build();
    private static final Organisation NAMELESS = Organisation.builder().build();

    static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of(List.of(NAMED), Verdict.SATISFIED),
                Arguments.of(List.of(called("  näidisÜLIKOOL ")), Verdict.SATISFIED),
                Arguments.of(List.of(OTHER), Verdict.VIOLATED),
                Arguments.of(List.of(OTHER, NAMED), Verdict.SATISFIED),
                Arguments.of(List.of(OTHER, NAMELESS), Verdict.UNDETERMINED),
                Arguments.of(List.of(NAMELESS), Verdict.UNDETERMINED),
                Arguments.of(List.of(), Verdict.UNDETERMINED));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void should_compare_with_every_body_that_awards(List<Organisation> bodies, Verdict verdict) {
        MicroCredential credential = course().addAllAwardingBodies(bodies).build();

        assertThat(found(credential).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NTREE-10000000", "ntree-10000000", "EE10000000", "10000000"})
    void should_know_a_body_of_another_name_by_its_number(String number) {
        Organisation body = Organisation.builder()
                .name(LocalizedText.of("en", "Other University"))
                .legalIdentifier(Identifier.of(number))
                .build();

        assertThat(found(course().addAwardingBodies(body).build()).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void should_not_tell_two_bodies_apart_by_their_numbers_alone() {
        Organisation body =
                Organisation.builder().legalIdentifier(Identifier.of("EE20000000")).build();

        assertThat(found(course().addAwardingBodies(body).build()).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void should_accept_the_body_that_seals_for_the_awarding_body() {
        MicroCredential credential =
                course().addAwardingBodies(OTHER).sealingBody(NAMED).build();

        assertThat(found(credential).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void should_warn_of_another_body_and_refuse_nothing() {
        Finding finding = found(course().addAwardingBodies(OTHER).build());

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(Wording.installed().sentence(finding))
                .isEqualTo("The certificate of the seal belongs to Näidisülikool; the document names Other University as"
                        + " the bodies that award and seal.");
    }

    @Test
    void should_tell_what_cannot_be_compared() {
        assertThat(Wording.installed().sentence(found(course().build())))
                .isEqualTo("Whether the certificate of the seal (Näidisülikool) belongs to a body that awards or seals"
                        + " cannot be told from what is named.");
    }

    @Test
    void should_say_nothing_of_the_certificate_of_a_broken_seal() {
        SealReport broken = TestSeal.report(TestSeal.standard().document().put("payload", "{}"));

        assertThat(broken.sealedFor(course().build())).isEmpty();
    }

    private static Finding found(MicroCredential credential) {
        return TestSeal.standard().report().sealedFor(credential).orElseThrow();
    }

    private static MicroCredential.Builder course() {
        return MicroCredential.builder().id("urn:test:a");
    }

    private static Organisation called(String name) {
        return Organisation.builder().name(LocalizedText.of("et", name)).build();
    }
}
