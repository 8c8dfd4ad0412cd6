package org.espalier.stacking.rule;

import static org.espalier.stacking.Samples.TODAY;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.espalier.core.credential.Holding;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.json.EspalierJson;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.Evaluation;

/** What rules say of holdings, in few words. */
final class Asked {

    private Asked() {}

    static Outcome outcome(Rule rule, Holding... holdings) {
        return rule.evaluate(counted(List.of(holdings))).get(0);
    }

    static Verdict verdict(Rule rule, Holding... holdings) {
        return verdict(rule, List.of(holdings));
    }

    static Verdict verdict(Rule rule, List<Holding> holdings) {
        return Outcome.verdict(rule.evaluate(counted(holdings)));
    }

    static CountedHoldings counted(List<Holding> holdings) {
        return CountedHoldings.of(holdings, Evaluation.on(TODAY));
    }

    /** A rule as a file has it. */
    static Rule read(String json) {
        try {
            return EspalierJson.mapper().readValue(json.replace('\'', '"'), Rule.class);
        } catch (JsonProcessingException refused) {
            throw new IllegalArgumentException(refused.getMessage(), refused);
        }
    }

    /** A range of which both ends are the same. */
    static Fact exactly(String amount, String unit) {
        return range(amount, amount, unit);
    }

    static Fact amount(String amount, String unit) {
        return Fact.of(Rational.parse(amount), unit);
    }

    static Fact range(String from, String to, String unit) {
        return Fact.of(Rational.parse(from), Rational.parse(to), unit);
    }
}
