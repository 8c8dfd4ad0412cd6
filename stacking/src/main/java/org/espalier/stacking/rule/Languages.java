package org.espalier.stacking.rule;

import org.espalier.core.text.LanguageTag;
import org.espalier.stacking.evaluation.Answer;

/** Whether a language is the one that is wanted. */
final class Languages {

    private Languages() {}

    /** {@code pt-BR} is {@code pt}; {@code pt} may be {@code pt-BR}, and an undetermined language may be any. */
    static Answer within(LanguageTag told, LanguageTag wanted) {
        if (covers(wanted.tag(), told.tag())) {
            return Answer.YES;
        }
        boolean open = told.equals(LanguageTag.UNDETERMINED) || covers(told.tag(), wanted.tag());
        return open ? Answer.UNKNOWN : Answer.NO;
    }

    private static boolean covers(String shorter, String longer) {
        return longer.startsWith(shorter)
                && (longer.length() == shorter.length() || longer.charAt(shorter.length()) == '-');
    }
}
