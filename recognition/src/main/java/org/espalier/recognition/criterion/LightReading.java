package org.espalier.recognition.criterion;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Source;
import org.espalier.core.finding.Verdict;

/** A policy, read for the grades of one credential. */
final class LightReading {

    private final LightPolicy policy;
    private final Map<Criterion, CriterionResult> results = new EnumMap<>(Criterion.class);
    private final Set<Criterion> used;

    LightReading(LightPolicy policy, List<CriterionResult> results) {
        this.policy = policy;
        results.forEach(one -> this.results.put(one.criterion(), one));
        this.used = policy.rules().stream()
                .flatMap(rule -> rule.conditions().stream())
                .flatMap(condition -> condition.criteria().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Criterion.class)));
    }

    LightResult result() {
        Set<Light> possible = new Completions(policy, used, results).lights();
        Light light = possible.size() == 1 ? possible.iterator().next() : Light.NOT_KNOWN;
        Set<Criterion> because = because(light);
        return LightResult.builder()
                .light(light)
                .addAllPossible(possible)
                .policy(policy.reference().toString())
                .addAllBecause(because)
                .finding(finding(light, because))
                .build();
    }

    private Set<Criterion> because(Light light) {
        if (light == Light.NOT_KNOWN) {
            return unknown();
        }
        return policy.rules().stream()
                .filter(rule -> rule.light() == light)
                .filter(rule -> rule.conditions().stream().allMatch(this::isMet))
                .findFirst()
                .map(this::meeting)
                .orElseGet(() -> failing(light));
    }

    /** What is not known; where all grades are, what may turn out not to be asked. */
    private Set<Criterion> unknown() {
        Set<Criterion> unknown = used.stream()
                .filter(one -> isAsked(one) && !grade(one).isKnown())
                .collect(toSet());
        return unknown.isEmpty()
                ? used.stream().filter(Criterion::isForOnlineLearning).collect(toSet())
                : unknown;
    }

    /** What meets the conditions of a rule. */
    private Set<Criterion> meeting(LightRule rule) {
        return rule.conditions().stream()
                .flatMap(condition -> condition.criteria().stream().filter(one -> meets(condition, one)))
                .collect(toSet());
    }

    /** What is in the way of a better light. */
    private Set<Criterion> failing(Light light) {
        return policy.rules().stream()
                .filter(rule -> rule.light().compareTo(light) < 0)
                .flatMap(rule -> rule.conditions().stream())
                .filter(condition -> !isMet(condition))
                .flatMap(condition ->
                        condition.criteria().stream().filter(one -> isAsked(one) && !meets(condition, one)))
                .collect(toSet());
    }

    private boolean isMet(GradeCondition condition) {
        Stream<Criterion> asked = condition.criteria().stream().filter(this::isAsked);
        return condition.match() == GradeMatch.ALL
                ? asked.allMatch(one -> meets(condition, one))
                : asked.anyMatch(one -> meets(condition, one));
    }

    private boolean meets(GradeCondition condition, Criterion criterion) {
        return isAsked(criterion) && condition.accepts(grade(criterion));
    }

    private boolean isAsked(Criterion criterion) {
        return !results.containsKey(criterion) || !results.get(criterion).isNotAsked();
    }

    private CriterionGrade grade(Criterion criterion) {
        CriterionResult result = results.get(criterion);
        return result == null ? CriterionGrade.NOT_KNOWN : result.grade();
    }

    private Finding finding(Light light, Set<Criterion> because) {
        Verdict verdict = light == Light.NOT_KNOWN ? Verdict.UNDETERMINED : Verdict.of(light == Light.GREEN);
        Finding.Builder builder = Finding.of("CRITERIA_LIGHT", verdict, Severity.NOTE);
        builder.putFact("light", Fact.of(light.label()))
                .putFact("policy", Fact.of(policy.reference().toString()))
                .putFact("owner", Fact.of(policy.organisation().orElse("its author")));
        if (!because.isEmpty()) {
            builder.putFact("criteria", Fact.of(because.stream().map(this::told).toList()));
        }
        return builder.source(source()).build();
    }

    private Source source() {
        return policy.sources().get(0);
    }

    private String told(Criterion criterion) {
        return criterion.label() + " (" + grade(criterion).label() + ")";
    }

    private static Collector<Criterion, ?, Set<Criterion>> toSet() {
        return Collectors.toCollection(() -> EnumSet.noneOf(Criterion.class));
    }
}
