package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.immutables.value.Value;

/** What holds by what the learner chose, such as a specialisation. */
@DomainStyle
@Value.Immutable
@JsonTypeName("specialisation")
@JsonSerialize(as = ImmutableSpecialisationRule.class)
@JsonDeserialize(as = ImmutableSpecialisationRule.class)
abstract class SpecialisationRule extends Rule {

    SpecialisationRule() {}

    /** The name of the fact that tells what was chosen. */
    @Value.Default
    String fact() {
        return "specialisation";
    }

    /** What holds, by what can be chosen. */
    abstract Map<String, RuleUse> options();

    @Value.Check
    void check() {
        Faults faults = Faults.of("Rule specialisation")
                .notBlank(fact(), "fact")
                .check(!options().isEmpty(), "options", "EMPTY_RULE: at least one option is needed")
                .noneBlank(options().keySet(), "options");
        Parts.check(faults, parts()).throwIfAny();
    }

    @Override
    @Value.Lazy
    public String sentence() {
        return options().entrySet().stream()
                .map(option -> option.getKey() + ": " + Sentences.part(option.getValue()))
                .collect(Collectors.joining("; ", "by " + fact() + ", ", ""));
    }

    @Override
    public List<Part> parts() {
        return options().entrySet().stream()
                .map(option -> new Part("options/" + Parts.escaped(option.getKey()), option.getValue(), false))
                .toList();
    }

    @Override
    public Rule withParts(UnaryOperator<RuleUse> change) {
        Map<String, RuleUse> changed = new LinkedHashMap<>();
        options().forEach((name, rule) -> changed.put(name, change.apply(rule)));
        return ImmutableSpecialisationRule.builder()
                .fact(fact())
                .putAllOptions(changed)
                .build();
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        Optional<Fact> told = counted.evaluation().circumstances().fact(fact());
        return told.isPresent() && told.orElseThrow() instanceof Fact.Text name
                ? chosen(name.text(), counted)
                : unknown(told.isPresent(), counted);
    }

    private List<Outcome> chosen(String name, CountedHoldings counted) {
        return Optional.ofNullable(options().get(name))
                .map(rule -> chosen(name, Parts.of(List.of(rule), counted)))
                .orElseGet(() -> List.of(told(Verdict.VIOLATED).with("told", Fact.of("none of the options"))));
    }

    private List<Outcome> chosen(String name, Parts parts) {
        return parts.explain(told(parts.verdicts().get(0)).with("chosen", Fact.of(name)));
    }

    private List<Outcome> unknown(boolean told, CountedHoldings counted) {
        Parts parts = Parts.of(partUses(), counted);
        return parts.explain(told(Verdicts.agreed(parts.verdicts())), List.of(missing(told)));
    }

    private String missing(boolean told) {
        return "fact " + fact() + (told ? " as a text" : "");
    }

    @Override
    public Map<String, Set<Fact>> deciding() {
        return Map.of(
                fact(), options().keySet().stream().map(Fact::of).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private Outcome told(Verdict verdict) {
        return Outcome.of("SPECIALISATION", verdict)
                .with("required", required())
                .with("fact", Fact.of(fact()))
                .with("options", Fact.of(options().keySet()));
    }

    /** What is none of the options can never be met. */
    @Override
    public Optional<Composition> composition(Circumstances circumstances) {
        Optional<Fact> told = circumstances.fact(fact());
        if (told.isPresent() && told.orElseThrow() instanceof Fact.Text name) {
            List<RuleUse> chosen = Stream.ofNullable(options().get(name.text())).toList();
            return Optional.of(Composition.of(chosen, 1, 1));
        }
        return Optional.of(Composition.oneOf(partUses(), false, List.of(missing(told.isPresent()))));
    }
}
