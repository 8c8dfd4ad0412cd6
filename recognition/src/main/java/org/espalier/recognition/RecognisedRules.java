package org.espalier.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.finding.Report;
import org.espalier.recognition.policy.ReceiverPolicy;
import org.espalier.stacking.StackValidator;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.evaluation.Evaluation;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.ruleset.RuleSet;
import org.espalier.stacking.ruleset.RuleSets;

/** The rules of a policy that look at what is recognised, and at nothing else. */
record RecognisedRules(ReceiverPolicy policy, Award award, LocalDate day) {

    /** What they say; empty where there are none. */
    Optional<Report> report(Portfolio portfolio) {
        List<RuleUse> rules = rules(policy.rulesOfRecognised(), day);
        return rules.isEmpty()
                ? Optional.empty()
                : Optional.of(StackValidator.of(rules).validate(recognised(portfolio), evaluation()));
    }

    private static List<Holding> recognised(Portfolio portfolio) {
        return portfolio.holdings().stream()
                .filter(holding -> holding.grant().isPresent() && holding.state() == HoldingState.EARNED)
                .toList();
    }

    private Evaluation evaluation() {
        Evaluation.Builder evaluation = Evaluation.builder();
        return evaluation
                .day(day)
                .receiver(policy.receiver())
                .conversion(award.conversion())
                .country(award.country())
                .build();
    }

    /** The rules of published rule sets; one that is not in force on the day has none. */
    static List<RuleUse> rules(List<String> names, LocalDate day) {
        return names.stream()
                .flatMap(name -> named(name, day).stream())
                .flatMap(set -> set.linked(RuleSets.published()).stream())
                .toList();
    }

    private static Optional<RuleSet> named(String name, LocalDate day) {
        if (RuleSets.published().versions(name.replaceFirst("@.*", "")).isEmpty()) {
            throw new IllegalArgumentException("There is no published rule set " + name);
        }
        return RuleSets.named(name, day);
    }
}
