package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.immutables.value.Value;

/** That what one filter selects is not held beside what another of them selects. */
@DomainStyle
@Value.Immutable
@JsonTypeName("mutually-exclusive")
@JsonSerialize(as = ImmutableMutuallyExclusiveRule.class)
@JsonDeserialize(as = ImmutableMutuallyExclusiveRule.class)
abstract class MutuallyExclusiveRule extends Rule {

    private static final String CODE = "MUTUALLY_EXCLUSIVE";

    MutuallyExclusiveRule() {}

    abstract List<HoldingFilter> of();

    @Value.Check
    void check() {
        Faults.of("Rule mutually-exclusive")
                .check(of().size() >= 2, "of", "at least 2 are needed to exclude each other; found " + of().size())
                .check(new HashSet<>(of()).size() == of().size(), "of", "names the same twice")
                .throwIfAny();
    }

    @Override
    @Value.Lazy
    public String sentence() {
        return "at most one of: " + of().stream().map(Sentences::one).collect(Collectors.joining("; "));
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        List<Selection> selections = new ArrayList<>();
        for (CountedHolding holding : counted.all()) {
            Selection selection = Selection.of(holding, of());
            if (!selection.possible().isEmpty()) {
                selections.add(selection);
            }
        }
        return List.of(outcome(selections));
    }

    private Outcome outcome(List<Selection> selections) {
        List<String> sure = clashing(selections, Selection::sure);
        if (!sure.isEmpty()) {
            return told(Verdict.VIOLATED).with("holdings", Fact.of(sure));
        }
        List<String> possible = clashing(selections, Selection::possible);
        if (possible.isEmpty()) {
            return told(selections.isEmpty() ? Verdict.NOT_APPLICABLE : Verdict.SATISFIED);
        }
        return told(Verdict.UNDETERMINED).with("holdings", Fact.of(possible)).missing(missing(selections, possible));
    }

    /** The ids of those that another one excludes, by the filters that select each. */
    private static List<String> clashing(List<Selection> selections, Function<Selection, BitSet> by) {
        return selections.stream()
                .filter(one -> selections.stream()
                        .anyMatch(other ->
                                !one.id().equals(other.id()) && Selection.exclude(by.apply(one), by.apply(other))))
                .map(Selection::id)
                .toList();
    }

    private List<String> missing(List<Selection> selections, List<String> possible) {
        return selections.stream()
                .filter(selection -> possible.contains(selection.id()))
                .flatMap(selection ->
                        of().stream().flatMap(filter -> PerItem.missing(filter, selection.holding()).stream()))
                .distinct()
                .sorted()
                .toList();
    }

    private Outcome told(Verdict verdict) {
        return Outcome.of(CODE, verdict).with("required", required());
    }

    @Override
    public boolean isPairwise() {
        return true;
    }
}
