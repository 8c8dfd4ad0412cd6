package org.espalier.stacking.rule;

import java.util.Set;
import org.espalier.core.credential.LearningOutcome;
import org.espalier.core.field.FieldOfStudy;
import org.espalier.core.text.LanguageTag;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;

/** Conditions on what was learned, and in which language. */
final class ContentConditions {

    private ContentConditions() {}

    static void of(HoldingFilter filter, Conditions conditions) {
        conditions.add("outcomes", "certifying ", filter.outcomes(), holding -> certifying(holding, filter.outcomes()));
        conditions.add(
                "field",
                "in field ",
                filter.fields(),
                holding -> inFields(holding.credential().fields(), filter.fields()));
        conditions.add(
                "language",
                "taught in ",
                filter.languages(),
                holding -> inLanguages(holding.credential().languages(), filter.languages()));
    }

    private static Answer certifying(CountedHolding holding, Set<String> wanted) {
        Set<String> told = holding.outcomes();
        boolean words = !holding.isRecognised()
                && holding.credential().learningOutcomes().stream()
                        .map(LearningOutcome::identity)
                        .anyMatch(identity -> identity.isEmpty());
        return Told.among(Told.isAnyIn(told, wanted), !told.isEmpty() && !words);
    }

    private static Answer inFields(Set<FieldOfStudy> fields, Set<FieldOfStudy> wanted) {
        Answer answer = fields.isEmpty() ? Answer.UNKNOWN : Answer.NO;
        for (FieldOfStudy field : fields) {
            for (FieldOfStudy one : wanted) {
                answer = answer.or(within(field.code(), one.code()));
            }
        }
        return answer;
    }

    /** A code that ends in 0 or 9 is known to what stands before it only, and 99 is a field that nobody knows. */
    private static Answer within(String code, String wanted) {
        if (code.startsWith(wanted)) {
            return Answer.YES;
        }
        return wanted.startsWith(FieldCodes.known(code)) ? Answer.UNKNOWN : Answer.NO;
    }

    private static Answer inLanguages(Set<LanguageTag> languages, Set<LanguageTag> wanted) {
        Answer answer = languages.isEmpty() ? Answer.UNKNOWN : Answer.NO;
        for (LanguageTag language : languages) {
            for (LanguageTag one : wanted) {
                answer = answer.or(Languages.within(language, one));
            }
        }
        return answer;
    }
}
