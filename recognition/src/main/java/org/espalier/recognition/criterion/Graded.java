package org.espalier.recognition.criterion;

import java.util.List;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Facts;

/** A grade, and the facts that it rests on: the reason, or what is missing. */
record Graded(CriterionGrade grade, Facts facts) {

    static Graded of(CriterionGrade grade, String reason) {
        return new Graded(grade, Facts.of("grade", Fact.of(grade.label()), "reason", Fact.of(reason)));
    }

    static Graded notKnown(String... missing) {
        Fact grade = Fact.of(CriterionGrade.NOT_KNOWN.label());
        return new Graded(CriterionGrade.NOT_KNOWN, Facts.of("grade", grade, "missing", Fact.of(List.of(missing))));
    }

    static Graded of(CriterionJudgement judgement) {
        return of(judgement.grade(), judgement.because())
                .with("office", Fact.of(judgement.office()))
                .with("on", Fact.of(judgement.on()));
    }

    Graded with(String name, Fact fact) {
        return new Graded(grade, facts.with(name, fact));
    }
}
