package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.immutables.value.Value;

/**
 * How many of the classes listed are held. A class names credentials that stand for each other, by their ids or codes; one
 * of them is enough. A credential that stands in several classes counts for one of them.
 */
@DomainStyle
@Value.Immutable
@JsonTypeName("listed")
@JsonSerialize(as = ImmutableListedRule.class)
@JsonDeserialize(as = ImmutableListedRule.class)
abstract class ListedRule extends Rule {

    ListedRule() {}

    abstract int minimum();

    abstract List<List<String>> classes();

    @Value.Check
    void check() {
        Faults faults = Faults.of("Rule listed")
                .check(minimum() > 0, "minimum", "must be above zero")
                .check(!classes().isEmpty(), "classes", "EMPTY_RULE: at least one class is needed")
                .check(
                        classes().isEmpty() || minimum() <= classes().size(),
                        "minimum",
                        "is more than there are classes: " + classes().size());
        for (int i = 0; i < classes().size(); i++) {
            check(faults, classes().get(i), "classes/" + i);
        }
        faults.throwIfAny();
    }

    private static void check(Faults faults, List<String> names, String place) {
        faults.check(!names.isEmpty(), place, "at least one code or id is needed");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            faults.notBlank(name, place + "/" + i).check(seen.add(name), place + "/" + i, "stands twice: " + name);
        }
    }

    @Override
    @Value.Lazy
    public String sentence() {
        String names = classes().stream().map(ListedRule::words).collect(Collectors.joining("; "));
        String number = minimum() == classes().size() ? "each" : "at least " + minimum();
        return classes().size() == 1 ? names : number + " of: " + names;
    }

    private static String words(List<String> names) {
        return String.join(" or ", names);
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        ListMatching matching = new ListMatching(stands(counted), counted.size());
        int held = matching.lists();
        Outcome outcome = Outcome.of("LISTED", Verdict.of(held >= minimum()))
                .with("required", required())
                .with("counted", Fact.of(held));
        return List.of(held >= minimum() ? outcome : open(outcome, matching, counted));
    }

    /** The classes that are left over, and how many of them are still needed. */
    private Outcome open(Outcome outcome, ListMatching matching, CountedHoldings counted) {
        Set<Integer> held = new HashSet<>();
        for (int i = 0; i < counted.size(); i++) {
            held.add(matching.listOf(i));
        }
        List<String> open = new ArrayList<>();
        for (int i = 0; i < classes().size(); i++) {
            if (!held.contains(i)) {
                open.add(words(classes().get(i)));
            }
        }
        return outcome.with("gap", Fact.of(minimum() - matching.lists())).with("open", Fact.of(open));
    }

    private boolean[][] stands(CountedHoldings counted) {
        boolean[][] stands = new boolean[classes().size()][counted.size()];
        for (int i = 0; i < counted.size(); i++) {
            CountedHolding holding = counted.all().get(i);
            for (int list = 0; list < stands.length; list++) {
                stands[list][i] = stands(sets().get(list), holding);
            }
        }
        return stands;
    }

    /** Whether a holding is called by one of several names, or stands for a credential that is. */
    private static boolean stands(Set<String> names, CountedHolding holding) {
        return names.contains(holding.id().text()) || Called.byCode(holding, names::contains);
    }

    @Value.Lazy
    List<Set<String>> sets() {
        return classes().stream().map(Set::copyOf).toList();
    }

    @Override
    TargetList targets() {
        Set<String> names = new TreeSet<>();
        classes().forEach(names::addAll);
        return new TargetList(
                names,
                minimum() == classes().size() && names.size() == classes().size());
    }

    @Override
    public Optional<Rule> changed(Threshold threshold) {
        return Thresholds.minimum(threshold, this::asking);
    }

    private Rule asking(Rational minimum) {
        return ((ImmutableListedRule) this)
                .withMinimum(Counts.whole(Optional.of(minimum), "minimum").orElseThrow());
    }

    /** Each class is a value, and a holding that stands for two of them counts for one. */
    @Override
    public List<Tally> tallies() {
        return List.of(new Tally.Variety(
                "credentials",
                "code",
                Optional.of(Rational.of(minimum())),
                Optional.empty(),
                HoldingFilter.all(),
                this::standing,
                this::standing,
                holding -> false,
                true,
                true));
    }

    private Set<String> standing(CountedHolding holding) {
        Set<String> standing = new TreeSet<>();
        for (Set<String> names : sets()) {
            if (stands(names, holding)) {
                standing.add(new TreeSet<>(names).toString());
            }
        }
        return standing;
    }
}
