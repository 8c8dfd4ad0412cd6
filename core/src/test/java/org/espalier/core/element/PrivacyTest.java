package org.espalier.core.element;

import static org.assertj.core.api.Assertions.assertThat;

import org.espalier.core.credential.Learner;
import org.espalier.core.credential.PersonalData;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Verdict;
import org.espalier.core.json.EspalierJson;
import org.espalier.core.text.LocalizedText;
import org.junit.jupiter.api.Test;

class PrivacyTest {

    private static Report report() {
        return Samples.checked(Samples.without(Element.LEARNER)
                .learner(Learner.builder()
                        .reference("L-0417")
                        .personalData(PersonalData.builder()
                                .fullName(LocalizedText.of("en", "Name-0417"))
                                .build())
                        .build()));
    }

    @Test
    void should_tell_no_more_of_a_learner_than_that_there_is_one() {
        assertThat(Samples.only(report(), "ELEMENT_LEARNER").verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(EspalierJson.write(report())).doesNotContain("0417");
    }

    @Test
    void should_tell_no_grade_and_no_further_information() {
        assertThat(EspalierJson.write(report())).doesNotContain("excellent").doesNotContain("distinction");
    }
}
