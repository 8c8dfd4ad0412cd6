package org.espalier.core.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.core.workload.EctsCredits;
import org.espalier.core.workload.LearningHours;
import org.espalier.core.workload.Workload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkloadLintTest {

    private static MicroCredential.Builder worth(String ects) {
        return Samples.without(Element.WORKLOAD).ects(ects);
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, nano",
        "1, micro",
        "5.5, micro",
        "6, small",
        "14.5, small",
        "15, medium",
        "29, medium",
        "30, macro",
        "59.5, macro"
    })
    void should_name_the_size_class(String ects, String size) {
        assertThat(Samples.only(Samples.checked(worth(ects)), "SIZE_CLASS").facts())
                .containsEntry("size", Fact.of(size));
    }

    @Test
    void should_name_no_size_class_from_60_credits_on() {
        assertThat(Samples.only(Samples.checked(worth("60")), "SIZE_CLASS").verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void should_name_sizes_by_bounds_of_ones_own() {
        SizeClasses ours = SizeClasses.builder().smallFrom(EctsCredits.of(5)).build();
        CompletenessCheck check = Samples.european().withSizeClasses(ours);

        assertThat(Samples.only(check.validate(worth("5").build(), Samples.TODAY), "SIZE_CLASS")
                        .facts())
                .containsEntry("size", Fact.of("small"));
    }

    @Test
    void should_refuse_bounds_that_do_not_ascend() {
        assertThatThrownBy(() ->
                        SizeClasses.builder().smallFrom(EctsCredits.of(15)).build())
                .hasMessageContaining("must ascend");
    }

    @Test
    void should_have_no_size_class_for_no_credits() {
        assertThat(SizeClasses.standard().sizeOf(EctsCredits.ZERO)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"6.25", "20/3", "0.1"})
    void should_warn_of_credits_that_are_no_halves(String ects) {
        Finding finding = Samples.only(Samples.checked(worth(ects)), "CREDITS_NOT_HALF");

        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "7.5", "0.5"})
    void should_accept_whole_credits_and_halves(String ects) {
        assertThat(Samples.checked(worth(ects)).findings("CREDITS_NOT_HALF")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"157, 1", "156, 0", "20, 0"})
    void should_refuse_more_contact_than_hours_in_all(long contact, int findings) {
        Workload workload = Workload.builder()
                .ects(EctsCredits.of(6))
                .hours(LearningHours.of(156))
                .contactHours(LearningHours.of(contact))
                .build();

        assertThat(Samples.checked(Samples.without(Element.WORKLOAD).workload(workload))
                        .findings("CONTACT_HOURS"))
                .hasSize(findings)
                .allMatch(Finding::isBlocking);
    }
}
