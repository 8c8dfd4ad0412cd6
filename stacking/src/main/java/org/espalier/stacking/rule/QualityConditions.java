package org.espalier.stacking.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.AssessmentType;
import org.espalier.core.credential.QualityAssurance;
import org.espalier.core.credential.QualityAssuranceDecision;
import org.espalier.core.credential.QualityAssuranceKind;
import org.espalier.core.credential.Supervision;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;

/** Conditions on assessment and quality assurance. */
final class QualityConditions {

    private static final Set<Supervision> PLACED =
            EnumSet.of(Supervision.SUPERVISED_ONLINE_IDENTIFIED, Supervision.SUPERVISED_ON_SITE_IDENTIFIED);

    private QualityConditions() {}

    static void of(HoldingFilter filter, Conditions conditions) {
        filter.assessed()
                .ifPresent(wanted -> conditions.add(
                        "type of assessment",
                        wanted ? "with an assessment beyond attendance" : "without an assessment beyond attendance",
                        holding ->
                                wanted ? assessed(holding) : assessed(holding).not()));
        conditions.add(
                "type of assessment",
                "assessed by ",
                filter.assessmentTypes(),
                holding -> assessedBy(holding, filter.assessmentTypes()));
        conditions.add(
                "supervision of the assessment",
                "with an assessment ",
                filter.supervision(),
                holding -> supervised(holding, filter.supervision()));
        assurance(filter, conditions);
    }

    private static void assurance(HoldingFilter filter, Conditions conditions) {
        if (!filter.qualityAssurance().isEmpty()) {
            conditions.add(new Condition(
                    Conditions.words("with quality assurance ", filter.qualityAssurance()),
                    holding -> assured(holding, filter.qualityAssurance()),
                    QualityConditions::missing));
        }
        Set<String> agencies = Texts.folded(filter.agencies());
        conditions.add(
                "who reviewed the quality", "reviewed by ", filter.agencies(), holding -> reviewed(holding, agencies));
    }

    private static Answer assessed(CountedHolding holding) {
        List<Assessment> told = holding.credential().assessments();
        Answer answer = told.isEmpty() ? Answer.UNKNOWN : Answer.NO;
        for (Assessment one : told) {
            answer = answer.or(one.type()
                    .map(type -> Answer.of(type != AssessmentType.ATTENDANCE))
                    .orElse(Answer.UNKNOWN));
        }
        return answer;
    }

    private static Answer assessedBy(CountedHolding holding, Set<AssessmentType> wanted) {
        List<Assessment> told = holding.credential().assessments();
        Answer answer = told.isEmpty() ? Answer.UNKNOWN : Answer.NO;
        for (Assessment one : told) {
            answer = answer.or(
                    one.type().map(type -> Answer.of(wanted.contains(type))).orElse(Answer.UNKNOWN));
        }
        return answer;
    }

    private static Answer supervised(CountedHolding holding, Set<Supervision> wanted) {
        List<Assessment> told = holding.credential().assessments();
        Answer answer = told.isEmpty() ? Answer.UNKNOWN : Answer.NO;
        for (Assessment one : told) {
            answer = answer.or(
                    one.supervision().map(how -> supervised(how, wanted)).orElse(Answer.UNKNOWN));
        }
        return answer;
    }

    /** With identity verification, wherever, covers online and on site; where it is not told it may be either. */
    private static Answer supervised(Supervision told, Set<Supervision> wanted) {
        if (wanted.contains(told)
                || (PLACED.contains(told) && wanted.contains(Supervision.SUPERVISED_IDENTIFIED))
                || (told == Supervision.SUPERVISED_IDENTIFIED && wanted.containsAll(PLACED))) {
            return Answer.YES;
        }
        boolean open = told == Supervision.SUPERVISED_IDENTIFIED && Told.isAnyIn(PLACED, wanted);
        return open ? Answer.UNKNOWN : Answer.NO;
    }

    private static Answer assured(CountedHolding holding, Set<QualityAssuranceKind> wanted) {
        List<QualityAssurance> told = holding.credential().qualityAssurance();
        Answer answer = told.isEmpty() ? Answer.UNKNOWN : Answer.NO;
        for (QualityAssurance one : told) {
            if (wanted.contains(one.kind())) {
                answer = answer.or(holds(one, holding));
            }
        }
        return answer;
    }

    private static List<String> missing(CountedHolding holding) {
        return List.of(holding.credential().qualityAssurance().isEmpty() ? "quality assurance" : "awarding date");
    }

    private static Answer reviewed(CountedHolding holding, Set<String> agencies) {
        List<QualityAssurance> told = holding.credential().qualityAssurance();
        Answer answer = told.isEmpty() ? Answer.UNKNOWN : Answer.NO;
        for (QualityAssurance one : told) {
            answer = answer.or(by(one, agencies).and(holds(one, holding)));
        }
        return answer;
    }

    /** Whether an agency did it; the provider's own has none. */
    private static Answer by(QualityAssurance arrangement, Set<String> agencies) {
        if (arrangement.kind() == QualityAssuranceKind.INTERNAL) {
            return Answer.NO;
        }
        return arrangement
                .agency()
                .map(name -> Answer.of(Texts.anyIn(name.values(), agencies)))
                .orElse(Answer.UNKNOWN);
    }

    /** Whether it was in force on the day of the award, and not with a negative decision. */
    private static Answer holds(QualityAssurance arrangement, CountedHolding holding) {
        if (arrangement.decision().equals(Optional.of(QualityAssuranceDecision.NEGATIVE))) {
            return Answer.NO;
        }
        Answer from = arrangement
                .validFrom()
                .map(first -> Awarded.isFrom(holding, first))
                .orElse(Answer.YES);
        Answer to =
                arrangement.validTo().map(last -> Awarded.isUpTo(holding, last)).orElse(Answer.YES);
        return from.and(to);
    }
}
