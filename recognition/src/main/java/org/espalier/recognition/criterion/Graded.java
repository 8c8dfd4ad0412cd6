package org.espalier.recognition.criterion;

import java.util.List;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Facts;

/** A grade, and the facts that it rests on: the reason, or what is missing. */
record Graded(CriterionGrade grade, CriterionGrade atBest, Facts facts) {

    static Graded of(CriterionGrade grade, String reason) {
        return new Graded(grade, grade, Facts.of("grade", Fact.of(grade.label()), "reason", Fact.of(reason)));
    }

    static Graded notKnown(String... missing) {
        Fact grade = Fact.of(CriterionGrade.NOT_KNOWN.label());
        Facts facts = Facts.of("grade", grade, "missing", Fact.of(List.of(missing)));
        return new Graded(CriterionGrade.NOT_KNOWN, CriterionGrade.A, facts);
    }

    static Graded of(CriterionJudgement judgement) {
        return of(judgement.grade(), part(judgement.because()))
                .with("office", Fact.of(judgement.office()))
                .with("on", Fact.of(judgement.on()));
    }

    /** A reason as a part of a sentence, without the point at its end. */
    static String part(String because) {
        String text = because.strip();
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /** This grade, which what is not told could raise to another. */
    Graded orBetter(CriterionGrade best) {
        boolean raised = grade.isBelow(best);
        return raised ? new Graded(grade, best, facts.with("atBest", Fact.of(best.label()))) : this;
    }

    Graded with(String name, Fact fact) {
        return new Graded(grade, atBest, facts.with(name, fact));
    }
}
