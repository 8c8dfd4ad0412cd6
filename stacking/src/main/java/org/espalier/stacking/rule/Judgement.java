package org.espalier.stacking.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;

/** What a rule says of one holding, while it is put together; whether the rule applies to it is told last. */
final class Judgement {

    private final Verdict verdict;
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final List<String> missing = new ArrayList<>(2);

    private Judgement(Verdict verdict) {
        this.verdict = verdict;
    }

    static Judgement of(Verdict verdict) {
        return new Judgement(verdict);
    }

    Judgement with(String name, Fact fact) {
        facts.put(name, fact);
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
        Map<String, Fact> all = new LinkedHashMap<>();
        all.put("required", required);
        all.putAll(facts);
        if (told == Verdict.UNDETERMINED) {
            addAll(filter.missing(holding));
            all.put("missing", Fact.of(Sums.named(missing.stream().distinct().toList(), holding)));
        }
        return new Outcome(code, told, Subject.ofCredential(holding.id().text()), all);
    }

    private void addAll(List<String> data) {
        if (verdict != Verdict.UNDETERMINED) {
            missing.clear();
        }
        missing.addAll(data);
    }
}
