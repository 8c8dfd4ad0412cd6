package org.espalier.recognition;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.recognition.policy.ReceiverPolicy;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.rule.RuleUse;

/** An award with the limits of a policy among its rules, each id once. */
record LimitedAward(Award plain, ReceiverPolicy policy, LocalDate day) {

    Award award() {
        Award.Builder award = Award.builder();
        return award.id(plain.id())
                .version(plain.version())
                .title(plain.title())
                .receiver(plain.receiver().or(() -> Optional.of(policy.receiver())))
                .purpose(plain.purpose())
                .country(plain.country())
                .validFrom(plain.validFrom())
                .validTo(plain.validTo())
                .conversion(plain.conversion())
                .addAllRequirements(plain.requirements())
                .addAllPolicies(policies())
                .source(plain.source())
                .build();
    }

    private List<RuleUse> policies() {
        Map<String, RuleUse> rules = new LinkedHashMap<>();
        Stream.of(plain.policies(), policy.limits(), RecognisedRules.rules(policy.ruleSets(), day))
                .flatMap(List::stream)
                .forEach(rule -> rules.putIfAbsent(rule.id(), rule));
        return List.copyOf(rules.values());
    }
}
