package org.espalier.recognition.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.espalier.core.credential.Organisation;
import org.espalier.core.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nodes that are repeated, referred to, or called by one id although they differ. */
class ElmReferencesTest {

    private static final String BODY = Sample.CLAIM + "/awardedBy/awardingBody";
    private static final String TEACHER = Sample.CLAIM + "/influencedBy/directedBy";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id':'urn:epass:org:2'}",
                "{'@id':'urn:epass:org:2','type':'Organisation'}",
                "'urn:epass:org:2'"
            })
    void should_follow_a_reference_to_a_node_elsewhere_in_the_document(String reference) {
        Sample sample = Sample.microCredential().set(BODY, reference);
        assertThat(sample.credential().awardingBodies())
                .extracting(Organisation::label)
                .containsExactly("Riga Data Academy");
    }

    @Test
    void should_not_follow_a_reference_out_of_the_document_and_tell_it() {
        Sample sample = Sample.microCredential().set(TEACHER, "{'id':'http://example.org/academy'}");
        assertThat(sample.codes()).containsExactly("REFERENCE_NOT_FOLLOWED");
        assertThat(sample.findings("REFERENCE_NOT_FOLLOWED").get(0).subject().path())
                .contains(TEACHER);
    }

    @Test
    void should_not_choose_between_two_nodes_of_one_id() {
        Sample sample =
                Sample.microCredential().set("/issuer/id", "'urn:epass:org:2'").set(BODY, "{'id':'urn:epass:org:2'}");
        assertThat(sample.codes())
                .contains("REFERENCE_NOT_FOLLOWED", "NODE_ID_REUSED")
                .doesNotContain("DOCUMENT_WRONG_VALUE");
        assertThat(sample.credential().awardingBodies())
                .extracting(Organisation::label)
                .containsExactly("-");
    }

    @Test
    void should_read_nodes_of_one_id_each_where_it_stands_and_tell_types_and_number() {
        Sample sample = Sample.microCredential().set(TEACHER + "/id", "'urn:epass:org:1'");
        assertThat(sample.credential().providers())
                .extracting(Organisation::label)
                .containsExactly("Riga Data Academy");
        Finding finding = sample.findings("NODE_ID_REUSED").get(0);
        assertThat(Sample.fact(finding, "ids")).isEqualTo("1");
        assertThat(Sample.fact(finding, "types")).isEqualTo("Organisation");
    }

    @Test
    void should_never_show_the_id_of_a_node() {
        Sample sample = Sample.microCredential()
                .set(
                        "/credentialSubject/identifier",
                        "[{'id':'urn:epass:id:180766','notation':'1'},{'id':'urn:epass:id:180766','notation':'2'}]");
        assertThat(sample.codes()).containsExactly("NODE_ID_REUSED");
        assertThat(sample.read().findings().toString()).doesNotContain("180766");
    }

    @Test
    void should_not_mind_concepts_with_other_labels() {
        Sample sample = Sample.microCredential()
                .set(Sample.SPECIFICATION + "/language/prefLabel", "{'et':'inglise keel'}")
                .set(
                        Sample.CLAIM + "/influencedBy/specifiedBy/language/id",
                        "'http://publications.europa.eu/resource/authority/language/ENG'");
        assertThat(sample.codes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/hasPart", "/specifiedBy/accreditation"})
    void should_not_make_anything_of_what_is_only_referred_to(String property) {
        String place = Sample.CLAIM + property;
        Sample sample = Sample.microCredential().set(place, "'http://example.org/elsewhere'");
        assertThat(sample.codes()).containsExactly("REFERENCE_NOT_FOLLOWED");
        assertThat(sample.credentials()).hasSize(1);
        assertThat(sample.credential().kept().paths()).contains(place);
    }
}
