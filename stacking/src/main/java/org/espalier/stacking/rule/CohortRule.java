package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.immutables.value.Value;

/** What holds by the day of a fact, such as the day on which the learner enrolled. */
@DomainStyle
@Value.Immutable
@JsonTypeName("cohort")
@JsonSerialize(as = ImmutableCohortRule.class)
@JsonDeserialize(as = ImmutableCohortRule.class)
abstract class CohortRule extends Rule {

    CohortRule() {}

    /** The name of the fact. */
    @Value.Default
    String fact() {
        return "enrolledOn";
    }

    /** The cases; no two of them cover the same day, and not every day needs one. */
    abstract List<CohortCase> cases();

    @Value.Lazy
    CohortCases sorted() {
        return CohortCases.of(cases());
    }

    @Value.Check
    void check() {
        Faults faults = Faults.of("Rule cohort")
                .notBlank(fact(), "fact")
                .check(!cases().isEmpty(), "cases", "EMPTY_RULE: at least one case is needed");
        sorted().overlapping().forEach(i -> faults.check(false, "cases/" + i, "covers days of another case"));
        Parts.check(faults, parts()).throwIfAny();
    }

    @Override
    @Value.Lazy
    public String sentence() {
        return cases().stream()
                .map(each -> each.days() + ": " + Sentences.part(each.rule()))
                .collect(Collectors.joining("; ", "by " + fact() + ", ", ""));
    }

    @Override
    public List<Part> parts() {
        return IntStream.range(0, cases().size())
                .mapToObj(i -> new Part("cases/" + i + "/rule", cases().get(i).rule(), false))
                .toList();
    }

    @Override
    public Rule withParts(UnaryOperator<RuleUse> change) {
        return ImmutableCohortRule.builder()
                .fact(fact())
                .addAllCases(cases().stream()
                        .map(each -> each.using(change.apply(each.rule())))
                        .toList())
                .build();
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        Optional<Fact> told = counted.evaluation().circumstances().fact(fact());
        return told.isPresent() && told.orElseThrow() instanceof Fact.Day day
                ? known(day.day(), counted)
                : unknown(told.isPresent(), counted);
    }

    private List<Outcome> known(LocalDate day, CountedHoldings counted) {
        Optional<CohortCase> chosen =
                cases().stream().filter(each -> each.covers(day)).findFirst();
        Parts parts = Parts.of(chosen.map(CohortCase::rule).stream().toList(), counted);
        Outcome outcome = told(Verdicts.all(parts.verdicts()));
        return parts.explain(
                chosen.map(each -> outcome.with("case", Fact.of(each.days()))).orElse(outcome));
    }

    private List<Outcome> unknown(boolean told, CountedHoldings counted) {
        Parts parts = Parts.of(partUses(), counted);
        List<Verdict> possible = new ArrayList<>(parts.verdicts());
        if (!sorted().coverAll()) {
            possible.add(Verdict.NOT_APPLICABLE);
        }
        return parts.explain(told(Verdicts.agreed(possible)), List.of(missing(told)));
    }

    private String missing(boolean told) {
        return "fact " + fact() + (told ? " as a day" : "");
    }

    @Override
    public Map<String, Set<Fact>> deciding() {
        Set<Fact> days = new LinkedHashSet<>();
        cases().forEach(each -> days.addAll(FactCases.around(each.from(), each.to())));
        return Map.of(fact(), days);
    }

    private Outcome told(Verdict verdict) {
        return Outcome.of("COHORT", verdict).with("required", required()).with("fact", Fact.of(fact()));
    }

    @Override
    public Optional<Composition> composition(Circumstances circumstances) {
        Optional<Fact> told = circumstances.fact(fact());
        return Optional.of(
                told.isPresent() && told.orElseThrow() instanceof Fact.Day day
                        ? Composition.all(chosen(day.day()).stream().toList())
                        : Composition.oneOf(partUses(), !sorted().coverAll(), List.of(missing(told.isPresent()))));
    }

    private Optional<RuleUse> chosen(LocalDate day) {
        return cases().stream()
                .filter(each -> each.covers(day))
                .map(CohortCase::rule)
                .findFirst();
    }
}
