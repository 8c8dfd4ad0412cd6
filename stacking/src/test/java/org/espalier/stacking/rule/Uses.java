package org.espalier.stacking.rule;

import static org.espalier.stacking.Samples.TODAY;

import java.util.List;
import java.util.stream.Stream;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Holding;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.workload.CreditAmount;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.CountedUse;
import org.espalier.stacking.evaluation.Evaluation;

/** Uses of credentials, and what a rule says of them. */
final class Uses {

    private Uses() {}

    /** A use such as {@code a major}, {@code a major 3 ects}, or {@code a major @bachelor 3 ects}. */
    static CountedUse use(String text) {
        String[] words = text.split(" ", -1);
        CountedUse.Builder use = CountedUse.builder();
        use.credential(CredentialId.parse(words[0])).requirement(words[1]);
        int next = 2;
        if (words.length > next && words[next].startsWith("@")) {
            use.award(words[next++].substring(1));
        }
        if (words.length > next) {
            use.credits(CreditAmount.parse(words[next] + " " + words[next + 1]));
        }
        return use.build();
    }

    /** An evaluation in which uses are told, separated by commas. */
    static Evaluation told(String uses) {
        return told(Evaluation.builder().day(TODAY), uses);
    }

    static Evaluation told(Evaluation.Builder evaluation, String uses) {
        Circumstances.Builder circumstances = Circumstances.builder();
        Stream.of(uses.split(", *", -1))
                .filter(text -> !text.isBlank())
                .map(Uses::use)
                .forEach(circumstances::addUses);
        return evaluation.circumstances(circumstances.build()).build();
    }

    static List<Outcome> outcomes(Rule rule, String uses, Holding... holdings) {
        return rule.evaluate(CountedHoldings.of(List.of(holdings), told(uses)));
    }

    static Verdict verdict(Rule rule, String uses, Holding... holdings) {
        return Outcome.verdict(outcomes(rule, uses, holdings));
    }

    /** What is missing to know what a rule says. */
    static List<String> missing(Rule rule, String uses, Holding... holdings) {
        return missing(outcomes(rule, uses, holdings));
    }

    static List<String> missing(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.verdict() == Verdict.UNDETERMINED)
                .map(outcome -> (Fact.Names) outcome.facts().get("missing"))
                .flatMap(names -> names.names().stream())
                .toList();
    }
}
