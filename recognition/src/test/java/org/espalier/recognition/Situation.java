package org.espalier.recognition;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.AssessmentType;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.QualityAssurance;
import org.espalier.core.credential.QualityAssuranceKind;
import org.espalier.recognition.authenticity.AuthenticityStatement;
import org.espalier.recognition.decision.Purpose;

/**
 * What is known of a case: each datum by how favourable it is, from 0 on, or not known where it is empty.
 *
 * @param level the EQF level, 5 to 8
 * @param credits the ECTS credits, 1 to 8
 * @param covered how many of the three outcomes of the component are covered
 * @param assessment 0 attendance, 1 a quiz, 2 an examination
 * @param age in years, 9 minus this
 * @param quality 0 the provider alone, 1 from outside as well
 * @param authenticity 0 disproved, 1 verified
 */
record Situation(
        Optional<Integer> level,
        Optional<Integer> credits,
        Optional<Integer> covered,
        Optional<Integer> assessment,
        Optional<Integer> age,
        Optional<Integer> quality,
        Optional<Integer> authenticity) {

    static Arbitrary<Situation> any() {
        return Builders.withBuilder(Draft::new)
                .use(some(5, 8))
                .in((draft, value) -> draft.with(0, value))
                .use(some(1, 8))
                .in((draft, value) -> draft.with(1, value))
                .use(some(0, 3))
                .in((draft, value) -> draft.with(2, value))
                .use(some(0, 2))
                .in((draft, value) -> draft.with(3, value))
                .use(some(0, 8))
                .in((draft, value) -> draft.with(4, value))
                .use(some(0, 1))
                .in((draft, value) -> draft.with(5, value))
                .use(some(0, 1))
                .in((draft, value) -> draft.with(6, value))
                .build(Draft::situation);
    }

    private static Arbitrary<Optional<Integer>> some(int from, int to) {
        return Arbitraries.integers().between(from, to).optional(0.8);
    }

    /** The data in their order. */
    Draft draft() {
        Draft draft = new Draft();
        draft.with(0, level).with(1, credits).with(2, covered).with(3, assessment);
        return draft.with(4, age).with(5, quality).with(6, authenticity);
    }

    /** The best that each datum can be, in their order. */
    static int best(int datum) {
        return new int[] {8, 8, 3, 2, 8, 1, 1}[datum];
    }

    RecognitionRequest request(LocalDate on) {
        RecognitionRequest.Builder request = RecognitionRequest.builder();
        request.id("D-1").credential(credential(on)).purpose(Purpose.EXEMPTION).on(on);
        authenticity
                .map(value -> value == 0 ? AuthenticityStatement.disproved("it is a copy") : Cases.verified())
                .ifPresent(request::authenticity);
        return request.component(Cases.component("6", 7, 1, 2, 3)).build();
    }

    private MicroCredential credential(LocalDate on) {
        MicroCredential.Builder credential = Cases.started();
        level.ifPresent(credential::eqf);
        credits.ifPresent(value -> credential.ects(value.toString()));
        for (int number = 1; number <= covered.orElse(0); number++) {
            credential.addLearningOutcomes(Cases.outcome(number));
        }
        covered.ifPresent(value -> credential.addLearningOutcomes(Cases.outcome(9)));
        assessment.ifPresent(value -> credential.addAssessments(Assessment.of(type(value))));
        age.ifPresent(value -> credential.awardedOn(on.minusYears(9L - value)));
        credential.addQualityAssurance(QualityAssurance.of(QualityAssuranceKind.INTERNAL));
        quality.filter(value -> value == 1)
                .ifPresent(value ->
                        credential.addQualityAssurance(QualityAssurance.of(QualityAssuranceKind.INSTITUTIONAL)));
        return credential.build();
    }

    private static AssessmentType type(int value) {
        return switch (value) {
            case 0 -> AssessmentType.ATTENDANCE;
            case 1 -> AssessmentType.QUIZ;
            default -> AssessmentType.WRITTEN_EXAMINATION;
        };
    }

    /** Data that can be changed one by one. */
    static final class Draft {

        private final java.util.List<Optional<Integer>> data =
                new java.util.ArrayList<>(java.util.Collections.nCopies(7, Optional.empty()));

        Draft with(int datum, Optional<Integer> value) {
            data.set(datum, value);
            return this;
        }

        Optional<Integer> datum(int datum) {
            return data.get(datum);
        }

        Situation situation() {
            return new Situation(
                    data.get(0), data.get(1), data.get(2), data.get(3), data.get(4), data.get(5), data.get(6));
        }
    }
}
