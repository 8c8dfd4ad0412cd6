package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.espalier.stacking.Samples.TODAY;
import static org.espalier.stacking.rule.Judged.credential;
import static org.espalier.stacking.rule.Judged.outcome;
import static org.espalier.stacking.rule.Judged.rule;
import static org.espalier.stacking.rule.Judged.sentence;
import static org.espalier.stacking.rule.Judged.verdict;

import java.util.List;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.AssessmentType;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.Learner;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.ParticipationMode;
import org.espalier.core.credential.QualityAssurance;
import org.espalier.core.credential.QualityAssuranceKind;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EligibilityElementsTest {

    private final Rule complete = Eligibility.complete("european-2022");

    @Test
    void should_be_satisfied_by_a_complete_credential() {
        assertThat(verdict(complete, allButTitle().title("en", "Data"))).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void should_name_the_elements_that_are_missing() {
        Outcome outcome = outcome(complete, allButTitle());
        assertThat(outcome.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(outcome.facts()).containsEntry("lacking", Fact.of(List.of("title")));
        assertThat(sentence(complete, Holding.earned(allButTitle().build())))
                .isEqualTo("a has not what european-2022 asks for; missing: title.");
    }

    @Test
    void should_name_what_is_wrong_beside_the_elements() {
        MicroCredential.Builder degree = allButTitle().title("en", "Data").fullDegree(true);
        assertThat(outcome(complete, degree).facts()).containsEntry("wrong", Fact.of(List.of("FULL_DEGREE")));
    }

    @Test
    void should_stay_open_where_the_check_does() {
        MicroCredential.Builder unsized = parts().title("en", "Data").hours("150");
        assertThat(outcome(complete, unsized).facts()).containsEntry("missing", Fact.of(List.of("workload/ects of a")));
    }

    @Test
    void should_look_only_at_what_the_filter_selects() {
        Rule core = rule("{'kind': 'elements', 'profile': 'microbol-2022', 'filter': {'tags': ['core']}}");
        assertThat(verdict(core, credential())).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(core.sentence()).isEqualTo("each credential complete by microbol-2022 tagged core");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unheard-of", "", " "})
    void should_refuse_a_profile_that_does_not_exist(String profile) {
        assertThatThrownBy(() -> Eligibility.complete(profile))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("profile");
    }

    private static MicroCredential.Builder allButTitle() {
        return parts().ects("6");
    }

    private static MicroCredential.Builder parts() {
        return credential()
                .learner(Learner.of("L-0417"))
                .awardedBy("en", "Example University", "EE")
                .awardedOn(TODAY.minusYears(1))
                .outcome("en", "builds pipelines")
                .eqf(7)
                .addAssessments(Assessment.of(AssessmentType.PROJECT_WORK))
                .addParticipation(ParticipationMode.ONLINE)
                .addQualityAssurance(QualityAssurance.of(QualityAssuranceKind.INTERNAL));
    }
}
