package org.espalier.stacking.rule;

import java.util.ArrayList;
import java.util.List;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CreditValue;

/**
 * A sum of which some amounts are sure and others may be left out. Between the least and the most it may jump over a
 * window: 3 ECTS and perhaps 12 more are never 6 to 10. Not thread-safe, meant for one evaluation.
 */
final class Choice {

    /** With more amounts that may be left out, not all choices are looked at. */
    private static final int MOST = 16;

    private final List<CreditValue> perhaps = new ArrayList<>();
    private Span sure = Span.ZERO;

    void add(Answer selected, CreditValue amount) {
        if (selected == Answer.UNKNOWN) {
            perhaps.add(amount);
        } else {
            sure = sure.plus(selected, amount);
        }
    }

    /** Whether some choice brings the sum between bounds; true where not all are looked at. */
    boolean reaches(Bounds bounds) {
        return perhaps.size() > MOST || reaches(bounds, sure, 0);
    }

    private boolean reaches(Bounds bounds, Span sum, int next) {
        if (next == perhaps.size()) {
            return bounds.judge(sum.from(), sum.to()) != Verdict.VIOLATED;
        }
        return reaches(bounds, sum, next + 1) || reaches(bounds, sum.plus(Answer.YES, perhaps.get(next)), next + 1);
    }
}
