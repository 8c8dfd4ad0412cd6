package org.espalier.recognition.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.espalier.core.credential.Authenticity;
import org.espalier.core.credential.MicroCredential;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same document in its several forms. */
class ElmFormsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"micro-credential.json", "transcript.json", "claims.json", "activity.json", "joint-award.json"})
    void should_give_the_same_credentials_from_every_form(String name) {
        List<JsonNode> plain = Contents.of(Sample.of(name));
        assertThat(Contents.of(Sample.of(name).wrapped())).isEqualTo(plain);
        assertThat(Contents.of(
                        Sample.of(name).with(Arrays.wrapped(Sample.of(name).tree()))))
                .isEqualTo(plain);
    }

    @Test
    void should_give_the_same_credential_from_a_sealed_document() {
        assertThat(Contents.of(Sample.microCredential().sealed())).isEqualTo(Contents.of(Sample.microCredential()));
    }

    @Test
    void should_know_whether_there_is_a_seal_and_tell_that_nobody_checked_it() {
        MicroCredential sealed = Sample.microCredential().sealed().credential();
        assertThat(sealed.authenticity().flatMap(Authenticity::sealed)).contains(true);
        assertThat(Sample.microCredential().sealed().codes()).containsExactly("SEAL_NOT_CHECKED");
        MicroCredential draft = Sample.microCredential().credential();
        assertThat(draft.authenticity()).isEmpty();
    }

    @Test
    void should_count_a_proof_in_the_document_as_a_seal() {
        Sample sample = Sample.microCredential().set("/proof", "{'type':'Ed25519Signature2020'}");
        assertThat(sample.codes()).containsExactly("SEAL_NOT_CHECKED");
    }

    @Test
    void should_give_the_same_id_to_all_forms_of_a_document_without_one() {
        Sample sample = Sample.microCredential().remove("/id");
        assertThat(sample.codes()).containsExactly("CREDENTIAL_ID_COMPUTED");
        String id = sample.credential().id().text();
        assertThat(id).matches("urn:sha256:[0-9a-f]{64}");
        assertThat(sample.with(Arrays.wrapped(sample.tree())).credential().id()).hasToString(id);
        assertThat(sample.sealed().credential().id()).hasToString(id);
    }

    @Test
    void should_give_another_id_to_a_document_that_says_something_else() {
        String one = Sample.microCredential().remove("/id").credential().id().text();
        Sample other = Sample.microCredential().remove("/id").set(Sample.CLAIM + "/title/en", "'Another course'");
        assertThat(other.credential().id()).doesNotHaveToString(one);
    }

    @ParameterizedTest
    @ValueSource(strings = {"''", "' '", "7", "'a\\u0000b'"})
    void should_compute_an_id_where_the_one_given_cannot_be_used(String id) {
        assertThat(Sample.microCredential().set("/id", id).credential().id().text())
                .startsWith("urn:sha256:");
    }

    @Test
    void should_read_languages_in_any_case_and_texts_without_language() {
        Sample sample = Sample.microCredential()
                .set(Sample.CLAIM + "/title", "{'EN':'One','ENG':'one more','und':'Two','no such':'Three'}");
        assertThat(sample.credential().title().orElseThrow()).hasToString("{en=One; one more, und=Two; Three}");
        Sample bare = Sample.microCredential().set(Sample.CLAIM + "/title", "'Bare'");
        assertThat(bare.credential().title().orElseThrow()).hasToString("{und=Bare}");
    }

    @Test
    void should_read_texts_with_their_language_beside_them() {
        Sample sample = Sample.microCredential()
                .set(Sample.CLAIM + "/title", "[{'@value':'One','@language':'en'},{'@value':'Üks','@language':'et'}]");
        assertThat(sample.credential().title().orElseThrow()).hasToString("{en=One, et=Üks}");
    }

    @Test
    void should_read_an_indonesian_text_that_looks_like_a_reference() {
        Sample sample = Sample.microCredential().set(Sample.CLAIM + "/title", "{'id':'Rekayasa data'}");
        assertThat(sample.credential().title().orElseThrow()).hasToString("{id=Rekayasa data}");
    }
}
