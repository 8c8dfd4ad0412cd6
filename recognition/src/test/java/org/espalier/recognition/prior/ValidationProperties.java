package org.espalier.recognition.prior;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.espalier.core.fault.FaultyValueException;
import org.espalier.core.workload.CreditAmount;

class ValidationProperties {

    private static final LocalDate START = LocalDate.parse("2026-01-01");

    @Property
    void should_give_credits_only_where_an_assessment_showed_the_outcomes(
            @ForAll Set<ValidationStage> stages,
            @ForAll boolean achieved,
            @ForAll @IntRange(max = 100) int apart,
            @ForAll @IntRange(max = 500) int day) {
        boolean shown = achieved && stages.contains(ValidationStage.ASSESSMENT);
        boolean certified = stages.contains(ValidationStage.CERTIFICATION);
        try {
            Validation validation = validation(stages, achieved, apart);
            LocalDate certifiedOn = START.plusDays(3L * apart);
            boolean expected = certified && !START.plusDays(day).isBefore(certifiedOn);
            assertThat(validation.creditsOn(START.plusDays(day)).isPresent()).isEqualTo(expected);
            assertThat(!certified || shown).isTrue();
        } catch (FaultyValueException refused) {
            assertThat(certified && !shown).isTrue();
        }
    }

    /** The stages, each so many days after the one before, with credits in the end. */
    private static Validation validation(Set<ValidationStage> stages, boolean achieved, int apart) {
        Validation.Builder builder = Validation.builder();
        EnumSet<ValidationStage> ordered = EnumSet.noneOf(ValidationStage.class);
        ordered.addAll(stages);
        ordered.forEach(stage -> builder.addSteps(step(stage, achieved, apart)));
        return builder.build();
    }

    private static ValidationStep step(ValidationStage stage, boolean achieved, int apart) {
        String on = START.plusDays((long) List.of(ValidationStage.values()).indexOf(stage) * apart)
                .toString();
        ValidationStep.Builder step = Union.step(stage, on);
        return switch (stage) {
            case ASSESSMENT -> step.achieved(achieved).build();
            case CERTIFICATION -> step.credits(CreditAmount.parse("3 ects")).build();
            default -> step.build();
        };
    }
}
