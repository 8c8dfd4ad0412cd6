package org.espalier.recognition.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Organisation;
import org.espalier.core.text.CountryCode;
import org.espalier.core.text.Identifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElmOrganisationsTest {

    private static final String BODY = Sample.CLAIM + "/awardedBy/awardingBody";
    private static final String COUNTRY = BODY + "/location/address/countryCode";

    private final MicroCredential joint = Sample.of("joint-award.json").credential();

    @Test
    void should_read_all_bodies_of_a_joint_award_and_their_countries() {
        assertThat(joint.awardingBodies())
                .extracting(Organisation::label)
                .containsExactly("University of the North", "University of the South");
        assertThat(joint.countries()).containsExactly(CountryCode.parse("SE"), CountryCode.parse("PT"));
    }

    @Test
    void should_tell_the_sealing_body_apart_and_give_it_the_country_of_its_certificate() {
        Organisation sealing = joint.sealingBody().orElseThrow();
        assertThat(sealing.label()).isEqualTo("Sealing House");
        assertThat(sealing.country()).contains(CountryCode.parse("BE"));
        assertThat(sealing.legalIdentifier().orElseThrow().value()).isEqualTo("VATBE-0000");
        assertThat(Sample.of("joint-award.json").codes()).containsExactly("ISSUED_BY_MANDATE");
    }

    @Test
    void should_take_a_mandate_from_the_profile_as_well() {
        Sample sample = Sample.of("joint-award.json")
                .remove("/evidence")
                .set("/credentialProfiles", "'http://data.europa.eu/snb/credential/c_9a31f32a'");
        assertThat(sample.codes()).containsExactly("ISSUED_BY_MANDATE");
    }

    @Test
    void should_tell_an_issuer_that_is_another_body_without_a_mandate() {
        Sample sample = Sample.of("joint-award.json").remove("/evidence");
        assertThat(sample.codes()).containsExactly("SEALED_BY_ANOTHER");
        assertThat(sample.credential().sealingBody()).isPresent();
    }

    @Test
    void should_never_take_the_country_of_the_issuer_for_that_of_the_award() {
        Sample sample = Sample.microCredential().remove(BODY + "/location");
        assertThat(sample.codes()).containsExactly("COUNTRY_FROM_REGISTRATION");
        Sample bare = Sample.microCredential().set(BODY, "{'legalName':{'en':'Tallinn School of Data'}}");
        assertThat(bare.credential().countries()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://publications.europa.eu/resource/authority/country/IRL,IE",
        "https://publications.europa.eu/resource/authority/country/IRL,IE",
        "IRL,IE",
        "ie,IE"
    })
    void should_know_a_country_by_its_address_or_code(String written, String country) {
        Sample sample = Sample.microCredential().set(COUNTRY, "'" + written + "'");
        assertThat(sample.credential().countries()).containsExactly(CountryCode.parse(country));
    }

    @Test
    void should_tell_once_that_a_country_is_unknown_and_use_the_registration() {
        Sample sample = Sample.microCredential()
                .set(COUNTRY + "/id", "'http://publications.europa.eu/resource/authority/country/QQQ'");
        assertThat(sample.codes()).containsExactly("COUNTRY_UNKNOWN", "COUNTRY_FROM_REGISTRATION");
        assertThat(sample.credential().kept().paths()).contains(COUNTRY);
    }

    @Test
    void should_say_nothing_of_the_nationality_of_a_person() {
        Sample sample = Sample.microCredential()
                .set("/credentialSubject/nationalID", "{'notation':'N-1','spatial':'http://example.org/nowhere'}");
        assertThat(sample.codes()).isEmpty();
    }

    @Test
    void should_take_another_name_where_the_legal_name_is_missing() {
        Sample sample = Sample.microCredential().remove(BODY + "/legalName").set(BODY + "/altLabel", "{'en':['TSD']}");
        assertThat(sample.credential().awardingBodies().get(0).label()).isEqualTo("TSD");
    }

    @Test
    void should_know_an_organisation_by_its_decentralised_id() {
        Sample sample = Sample.microCredential()
                .set("/issuer", "'did:ebsi:zxp1'")
                .set(BODY, "{'id':'did:ebsi:zxp1','location':{'spatialCode':'http://example.org/harju'}}");
        assertThat(sample.credential().awardingBodies().get(0).identifiers())
                .containsExactly(Identifier.of("did:ebsi:zxp1"));
        assertThat(sample.credential().sealingBody()).isEmpty();
    }
}
