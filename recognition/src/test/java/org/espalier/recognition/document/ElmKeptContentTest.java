package org.espalier.recognition.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Wording;
import org.junit.jupiter.api.Test;

/** What has no place in a credential is kept, and told by place and type. */
class ElmKeptContentTest {

    @Test
    void should_keep_what_it_does_not_know_under_its_place() {
        Sample sample = Sample.microCredential().set(Sample.SPECIFICATION + "/ourOwn", "'L-0417'");
        assertThat(sample.credential().kept().parts())
                .containsEntry(Sample.SPECIFICATION + "/ourOwn", TextNode.valueOf("L-0417"));
    }

    @Test
    void should_tell_places_and_types_and_never_a_value() {
        Sample sample = Sample.microCredential()
                .set(Sample.SPECIFICATION + "/ourOwn", "'L-0417'")
                .set("/cnf", "{'jwk':{}}");
        Finding finding = sample.findings("UNKNOWN_CONTENT").get(0);
        assertThat(Sample.fact(finding, "unknown"))
                .isEqualTo("/cnf (an object), " + Sample.SPECIFICATION + "/ourOwn (a string)");
        assertThat(Wording.installed().sentence(finding)).doesNotContain("L-0417");
    }

    @Test
    void should_tell_a_place_in_several_elements_of_an_array_once() {
        Sample sample =
                Sample.of("claims.json").set(Sample.CLAIM + "/0/own", "1").set(Sample.CLAIM + "/1/own", "2");
        assertThat(Sample.fact(sample.findings("UNKNOWN_CONTENT").get(0), "unknown"))
                .isEqualTo(Sample.CLAIM + "/own (a number)");
        assertThat(sample.credentials().get(1).kept().paths()).contains(Sample.CLAIM + "/1/own");
    }

    @Test
    void should_tell_by_name_what_is_of_the_model_and_has_no_place_here() {
        Finding finding = Sample.microCredential().findings("UNKNOWN_CONTENT").get(0);
        assertThat(finding.facts()).containsOnlyKeys("unmapped");
        assertThat(Sample.fact(finding, "unmapped")).contains("maximumDuration").doesNotContain("credentialSchema");
    }

    @Test
    void should_keep_the_envelope_with_the_first_credential() {
        Sample sample = Sample.of("claims.json")
                .set("/displayParameter", "{'title':{'en':'Micro-Credential'}}")
                .set("/@context", "['http://data.europa.eu/snb/model/context/edc-ap', 'https://context.example/v1']")
                .wrapped();
        MicroCredential first = sample.credentials().get(0);
        assertThat(first.kept().paths())
                .contains("/deliveryDetails", "/credential/displayParameter", "/credential/@context");
        assertThat(sample.credentials().get(1).kept().paths()).doesNotContain("/credential/displayParameter");
    }

    @Test
    void should_keep_with_each_part_what_is_its_own() {
        String place = Sample.CLAIM + "/hasPart/1/specifiedBy/ourOwn";
        Sample sample = Sample.of("transcript.json").set(place, "true");
        assertThat(sample.credentials().get(0).kept().paths()).doesNotContain(place);
        assertThat(sample.credentials().get(2).kept().paths()).contains(place);
    }

    @Test
    void should_not_keep_what_it_has_read() {
        assertThat(Sample.microCredential().credential().kept().paths())
                .doesNotContain(
                        Sample.CLAIM + "/title",
                        Sample.SPECIFICATION + "/eqfLevel",
                        Sample.SPECIFICATION + "/eqfLevel/prefLabel",
                        "/credentialSubject/fullName");
    }

    @Test
    void should_keep_entitlements() {
        Sample sample = Sample.microCredential().set(Sample.CLAIM + "/entitlesTo", "{'type':'LearningEntitlement'}");
        assertThat(sample.credential().kept().paths()).contains(Sample.CLAIM + "/entitlesTo");
    }

    @Test
    void should_tell_where_a_status_can_be_seen_and_keep_it() {
        Sample sample = Sample.microCredential().set("/credentialStatus", "{'type':'StatusList2021Entry'}");
        assertThat(sample.codes()).containsExactly("STATUS_NOT_CHECKED");
        assertThat(sample.credential().kept().paths()).contains("/credentialStatus");
    }
}
