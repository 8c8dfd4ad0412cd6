package org.espalier.stacking.rule;

import static org.espalier.stacking.Samples.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.AssessmentType;
import org.espalier.core.credential.Grade;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Organisation;
import org.espalier.core.credential.OrganisationKind;
import org.espalier.core.credential.ParticipationMode;
import org.espalier.core.credential.QualityAssurance;
import org.espalier.core.credential.QualityAssuranceKind;
import org.espalier.core.credential.Supervision;
import org.espalier.core.field.FieldOfStudy;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.level.QualificationLevel;
import org.espalier.core.text.CountryCode;
import org.espalier.core.text.Identifier;
import org.espalier.core.text.LanguageTag;
import org.espalier.core.text.LocalizedText;
import org.espalier.core.workload.EctsCredits;
import org.espalier.core.workload.LearningHours;
import org.espalier.core.workload.Workload;

/** The same holdings twice: with everything told, and with some of it left out. */
final class RichHoldings {

    /**
     * Holdings and what somebody told of them.
     *
     * @param complete with everything told
     * @param partial the same, of which some is not told
     */
    record Pair(List<Holding> complete, List<Holding> partial) {}

    private final Random values;
    private final Optional<Random> gaps;

    private RichHoldings(Random values, Optional<Random> gaps) {
        this.values = values;
        this.gaps = gaps;
    }

    static Arbitrary<Pair> pairs(int most) {
        return Arbitraries.longs().map(seed -> {
            Random gaps = new Random(seed + 1);
            return new Pair(
                    new RichHoldings(new Random(seed), Optional.empty()).draw(most),
                    new RichHoldings(new Random(seed), Optional.of(gaps)).draw(most));
        });
    }

    private List<Holding> draw(int most) {
        List<Holding> holdings = new ArrayList<>();
        int number = values.nextInt(most + 1);
        for (int i = 0; i < number; i++) {
            Holding.Builder holding = Holding.builder();
            boolean earned = values.nextBoolean();
            holding.credential(credential("h" + i, earned))
                    .state(earned ? HoldingState.EARNED : HoldingState.IN_PROGRESS);
            holdings.add(values.nextBoolean() ? holding.addTags("T").build() : holding.build());
        }
        return holdings;
    }

    private MicroCredential credential(String id, boolean earned) {
        int days = values.nextInt(1500);
        LocalDate end = earned ? TODAY.minusDays(days) : TODAY.plusDays(1 + days);
        LocalDate start = end.minusDays(values.nextInt(400));
        return MicroCredential.builder()
                .id(id)
                .addIdentifiers(Identifier.of(one("ITX8301", "ITX9", "ABC1")))
                .title(told(LocalizedText.of("en", one("Certificate in Data", "Data Engineering", "Art"))))
                .addAllFields(list(FieldOfStudy.parse(one("0613", "0612", "0211"))))
                .addAllLanguages(list(LanguageTag.parse(one("en", "pt", "pt-BR"))))
                .addAllParticipation(list(any(ParticipationMode.values())))
                .addAwardingBodies(body())
                .awardedOn(told(end))
                .studiedFrom(told(start))
                .studiedTo(told(end))
                .validTo(values.nextInt(4) == 0 ? Optional.of(end.plusYears(1)) : Optional.empty())
                .workload(workload())
                .level(told(1 + values.nextInt(8)).map(RichHoldings::level))
                .addAllAssessments(assessments())
                .addAllQualityAssurance(list(assurance(end)))
                .build();
    }

    private static QualificationLevel level(int eqf) {
        return QualificationLevel.builder().eqf(EqfLevel.of(eqf)).build();
    }

    private Organisation body() {
        return Organisation.builder()
                .name(told(LocalizedText.of("en", one("College", "University"))))
                .country(told(CountryCode.parse(one("EE", "FI"))))
                .kind(told(any(OrganisationKind.values())))
                .build();
    }

    private Workload workload() {
        return Workload.builder()
                .ects(told(EctsCredits.parse(values.nextInt(90) + "/2")))
                .hours(told(LearningHours.of(100 + values.nextInt(900))))
                .contactHours(told(LearningHours.of(values.nextInt(100))))
                .build();
    }

    /** Only the first has a grade, for one without says nothing of the grade. */
    private List<Assessment> assessments() {
        Assessment first = Assessment.builder()
                .type(told(any(AssessmentType.values())))
                .supervision(told(any(Supervision.values())))
                .grade(told(grade()))
                .build();
        Assessment second = Assessment.of(any(AssessmentType.values()));
        boolean both = values.nextBoolean();
        boolean silent = gaps.map(random -> random.nextInt(5) == 0).orElse(false);
        if (silent) {
            return List.of();
        }
        return both ? List.of(first, second) : List.of(first);
    }

    /** A grade and whether it is a pass agree: only the worst grade of each scale is a fail. */
    private Grade grade() {
        boolean numbered = values.nextBoolean();
        String text = numbered ? one("1", "2", "3", "5") : one("A", "B", "C", "F");
        return Grade.builder()
                .text(text)
                .scheme(told(numbered ? "0 to 5" : "letters"))
                .passed(told(!text.equals("1") && !text.equals("F")))
                .build();
    }

    private QualityAssurance assurance(LocalDate awarded) {
        return QualityAssurance.builder()
                .kind(any(QualityAssuranceKind.values()))
                .agency(told(LocalizedText.of("en", one("Agency", "Other"))))
                .validTo(awarded.plusDays(values.nextInt(3) - 1L))
                .build();
    }

    private <T> Optional<T> told(T value) {
        return gaps.map(random -> random.nextInt(5) == 0).orElse(false) ? Optional.empty() : Optional.of(value);
    }

    private <T> List<T> list(T value) {
        return told(value).map(List::of).orElseGet(List::of);
    }

    private <T> T any(T[] choices) {
        return choices[values.nextInt(choices.length)];
    }

    private String one(String... choices) {
        return any(choices);
    }
}
