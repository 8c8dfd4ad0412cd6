package org.espalier.recognition.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Organisation;
import org.espalier.core.workload.EctsCredits;
import org.junit.jupiter.api.Test;

/** Claims, their parts, and what contains what. */
class ElmPartsTest {

    private static final String PARTS = Sample.CLAIM + "/hasPart";

    @Test
    void should_make_a_credential_of_each_part_after_its_container() {
        assertThat(ids(Sample.of("transcript.json")))
                .containsExactly(
                        "urn:credential:elm-2",
                        "urn:credential:elm-2#1.1",
                        "urn:credential:elm-2#1.2",
                        "urn:credential:elm-2#1.2.1",
                        "urn:credential:elm-2#1.3");
    }

    @Test
    void should_tell_what_contains_what() {
        List<MicroCredential> all = Sample.of("transcript.json").credentials();
        assertThat(all.get(0).parts()).containsExactly(id("elm-2#1.1"), id("elm-2#1.2"), id("elm-2#1.3"));
        assertThat(all.get(2).parts()).containsExactly(id("elm-2#1.2.1"));
        assertThat(all.get(1).parts()).isEmpty();
    }

    @Test
    void should_give_parts_that_add_up_to_their_container() {
        List<MicroCredential> all = Sample.of("transcript.json").credentials();
        EctsCredits sum = EctsCredits.total(all.stream()
                .filter(part -> all.get(0).parts().contains(part.id()))
                .map(part -> part.workload().ects().orElseThrow())
                .toList());
        assertThat(all.get(0).workload().ects()).contains(sum);
    }

    @Test
    void should_number_several_claims() {
        assertThat(ids(Sample.of("claims.json")))
                .containsExactly("urn:credential:elm-3#1", "urn:credential:elm-3#2", "urn:credential:elm-3#3");
    }

    @Test
    void should_give_parts_no_day_of_award_that_they_do_not_tell() {
        Sample sample = Sample.of("transcript.json")
                .remove(Sample.CLAIM + "/awardedBy/awardingDate")
                .remove(PARTS + "/0/awardedBy/awardingDate")
                .sealed();
        assertThat(sample.credentials().get(0).awardedOn()).isPresent();
        assertThat(sample.credentials().get(1).awardedOn()).isEmpty();
        assertThat(sample.findings("AWARDING_DATE_FALLBACK")).hasSize(1);
    }

    @Test
    void should_take_the_awarding_body_of_the_container_and_tell_it() {
        Sample sample = Sample.of("transcript.json").remove(PARTS + "/0/awardedBy");
        assertThat(sample.credentials().get(1).awardingBodies())
                .extracting(Organisation::label)
                .containsExactly("Tallinn School of Data");
        assertThat(sample.findings("AWARDING_BODY_FROM_CONTAINER")
                        .get(0)
                        .subject()
                        .credential())
                .contains("urn:credential:elm-2#1.1");
    }

    @Test
    void should_take_a_repeated_achievement_once() {
        Sample sample = Sample.of("transcript.json");
        String course = sample.tree().at(PARTS + "/0").toString();
        String degree = sample.tree().at(Sample.CLAIM).toString();
        sample.set(Sample.CLAIM, "[" + degree + "," + course + "]");
        assertThat(sample.credentials()).hasSize(5);
        assertThat(sample.credentials().get(0).parts()).contains(id("elm-2#2"));
        assertThat(sample.credentials().get(0).kept().paths()).noneMatch(path -> path.contains("hasPart"));
    }

    @Test
    void should_follow_a_part_that_is_only_referred_to() {
        Sample sample = Sample.of("claims.json")
                .set(
                        Sample.CLAIM + "/0/hasPart",
                        "[{'id':'urn:epass:learningAchievement:2'},'urn:epass:learningAchievement:3']");
        assertThat(sample.credentials()).hasSize(3);
        assertThat(sample.credentials().get(0).parts()).containsExactly(id("elm-3#2"), id("elm-3#3"));
    }

    @Test
    void should_enter_a_part_into_the_container_that_it_names() {
        Sample sample =
                Sample.of("claims.json").set(Sample.CLAIM + "/1/isPartOf", "{'id':'urn:epass:learningAchievement:1'}");
        assertThat(sample.credentials().get(0).parts()).containsExactly(id("elm-3#2"));
    }

    @Test
    void should_tell_once_that_parts_contain_each_other_and_come_to_an_end() {
        Sample sample = Sample.of("claims.json")
                .set(Sample.CLAIM + "/0/hasPart", "{'id':'urn:epass:learningAchievement:2'}")
                .set(Sample.CLAIM + "/1/hasPart", "{'id':'urn:epass:learningAchievement:3'}")
                .set(Sample.CLAIM + "/2/hasPart", "{'id':'urn:epass:learningAchievement:1'}");
        assertThat(sample.codes()).containsExactly("PART_CYCLE");
        assertThat(sample.credentials()).hasSize(3);
        assertThat(sample.credentials().get(2).parts()).isEmpty();
    }

    @Test
    void should_not_let_an_achievement_contain_itself() {
        Sample sample =
                Sample.of("claims.json").set(Sample.CLAIM + "/0/hasPart", "{'id':'urn:epass:learningAchievement:1'}");
        assertThat(sample.codes()).containsExactly("PART_CYCLE");
    }

    @Test
    void should_stop_at_a_depth_that_no_credential_needs() {
        String deep = "{'type':'LearningAchievement','title':{'en':'Last'}}";
        for (int depth = 0; depth < 20; depth++) {
            deep = "{'type':'LearningAchievement','title':{'en':'Part'},'hasPart':" + deep + "}";
        }
        Sample sample = Sample.microCredential().set(Sample.CLAIM, deep);
        assertThat(sample.codes()).containsExactly("PART_LIMIT");
        assertThat(sample.credentials()).hasSize(12);
    }

    @Test
    void should_keep_a_part_that_is_no_achievement() {
        Sample sample = Sample.microCredential().set(PARTS, "{'type':'LearningActivity','title':{'en':'Visit'}}");
        assertThat(sample.codes()).containsExactly("CLAIM_KEPT");
        assertThat(sample.credential().kept().paths()).contains(PARTS);
    }

    @Test
    void should_take_a_part_without_type_for_an_achievement() {
        Sample sample = Sample.microCredential().set(PARTS, "{'title':{'en':'Part'}}");
        assertThat(sample.credentials()).hasSize(2);
    }

    private static List<String> ids(Sample sample) {
        return sample.credentials().stream().map(each -> each.id().text()).toList();
    }

    private static CredentialId id(String name) {
        return CredentialId.parse("urn:credential:" + name);
    }
}
