package org.espalier.stacking.rule;

import static org.espalier.stacking.Samples.TODAY;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.finding.Verdict;
import org.espalier.core.finding.Wording;
import org.espalier.core.json.EspalierJson;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.Evaluation;

/** What rules and filters that are written as files say of holdings. */
final class Judged {

    private Judged() {}

    /** A rule as a file writes it, with single quotes for double ones. */
    static Rule rule(String json) {
        return read(json, Rule.class);
    }

    static HoldingFilter filter(String json) {
        return read(json, HoldingFilter.class);
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return EspalierJson.mapper().readValue(json.replace('\'', '"'), type);
        } catch (JsonProcessingException refused) {
            throw new IllegalArgumentException(refused.getMessage(), refused);
        }
    }

    static Answer answer(String filter, MicroCredential.Builder credential) {
        return filter(filter).answer(counted(Holding.earned(credential.build())));
    }

    static List<String> missing(String filter, MicroCredential.Builder credential) {
        return filter(filter).missing(counted(Holding.earned(credential.build())));
    }

    static CountedHolding counted(Holding holding) {
        return CountedHolding.of(holding, Evaluation.on(TODAY));
    }

    static List<Outcome> outcomes(Rule rule, Holding... holdings) {
        return rule.evaluate(CountedHoldings.of(List.of(holdings), Evaluation.on(TODAY)));
    }

    static Verdict verdict(Rule rule, Holding... holdings) {
        return Outcome.verdict(outcomes(rule, holdings));
    }

    static Verdict verdict(Rule rule, MicroCredential.Builder credential) {
        return verdict(rule, Holding.earned(credential.build()));
    }

    static Outcome outcome(Rule rule, MicroCredential.Builder credential) {
        return outcomes(rule, Holding.earned(credential.build())).get(0);
    }

    static String sentence(Rule rule, Holding... holdings) {
        RuleUse use = RuleUse.of("r", rule);
        return Wording.installed().sentence(use.finding(outcomes(rule, holdings).get(0)));
    }

    static MicroCredential.Builder credential() {
        return MicroCredential.builder().id("a");
    }
}
