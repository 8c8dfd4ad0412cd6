package org.espalier.stacking.rule;

import java.util.ArrayList;
import java.util.List;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Facts;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;

/** What a rule says of one holding, while it is put together; whether the rule applies to it is told last. */
final class Judgement {

    private final Verdict verdict;
    private Facts facts = Facts.none();
    private final List<String> missing = new ArrayList<>(0);

    private Judgement(Verdict verdict) {
        this.verdict = verdict;
    }

    static Judgement of(Verdict verdict) {
        return new Judgement(verdict);
    }

    Verdict verdict() {
        return verdict;
    }

    Judgement with(String name, Fact fact) {
        facts = facts.with(name, fact);
        return this;
    }

    /** With a datum that the holding misses, if it does; it is told where the verdict hangs on it. */
    Judgement missing(boolean misses, String datum) {
        if (misses) {
            missing.add(datum);
        }
        return this;
    }

    /** The outcome for a holding to which the rule applies where a filter selects it. */
    Outcome outcome(String code, Fact required, CountedHolding holding, HoldingFilter filter) {
        Answer selected = filter.answer(holding);
        Verdict told = PerItem.judged(selected, verdict);
        Facts all = Facts.of("required", required).plus(facts);
        if (told == Verdict.UNDETERMINED) {
            addAll(filter.missing(holding));
            all = all.with(
                    "missing", Fact.of(Sums.named(missing.stream().distinct().toList(), holding)));
        }
        return new Outcome(code, told, holding.subject(), all);
    }

    private void addAll(List<String> data) {
        if (verdict != Verdict.UNDETERMINED) {
            missing.clear();
        }
        missing.addAll(data);
    }
}
