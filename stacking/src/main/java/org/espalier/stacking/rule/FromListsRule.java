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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.immutables.value.Value;

/** So many credentials from so many different lists. A credential that stands in several lists counts for one of them. */
@DomainStyle
@Value.Immutable
@JsonTypeName("from-lists")
@JsonSerialize(as = ImmutableFromListsRule.class)
@JsonDeserialize(as = ImmutableFromListsRule.class)
abstract class FromListsRule extends Rule {

    FromListsRule() {}

    /** The least number of credentials. */
    abstract int minimum();

    /** The least number of lists from which they come. */
    abstract int lists();

    abstract List<NamedFilter> of();

    @Value.Check
    void check() {
        Faults faults = Faults.of("Rule from-lists")
                .check(minimum() > 0, "minimum", "must be above zero")
                .check(lists() > 0, "lists", "must be above zero")
                .check(lists() <= minimum(), "lists", "is more than the credentials asked for: " + minimum())
                .check(
                        of().isEmpty() || lists() <= of().size(),
                        "lists",
                        "is more than there are lists: " + of().size())
                .check(!of().isEmpty(), "of", "EMPTY_RULE: at least one list is needed");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < of().size(); i++) {
            String id = of().get(i).id();
            faults.check(ids.add(id), "of/" + i + "/id", "stands twice: " + id);
        }
        faults.throwIfAny();
    }

    @Override
    @Value.Lazy
    public String sentence() {
        String names = of().stream().map(NamedFilter::sentence).collect(Collectors.joining("; "));
        return "at least " + minimum() + " credentials from at least " + lists() + " of the lists: " + names;
    }

    @Override
    public Optional<Rule> changed(Threshold threshold) {
        return threshold.maximum().isPresent() ? Optional.empty() : Optional.of(asking(threshold));
    }

    private Rule asking(Threshold threshold) {
        return ImmutableFromListsRule.builder()
                .minimum(Counts.whole(threshold.minimum(), "minimum").orElse(minimum()))
                .lists(lists())
                .addAllOf(of())
                .build();
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        Answer[][] answers = answers(counted);
        ListMatching sure = matching(answers, counted, answer -> answer == Answer.YES);
        ListMatching possible = matching(answers, counted, answer -> answer != Answer.NO);
        Outcome outcome = Outcome.of("FROM_LISTS", verdict(sure, possible))
                .with("required", required())
                .with("counted", range(sure.credentials(), possible.credentials()))
                .with("lists", range(sure.lists(), possible.lists()));
        Outcome told = Sentences.gap(outcome, gap(sure), "");
        return List.of(used(told, sure, counted).missing(missing(answers, counted)));
    }

    private Answer[][] answers(CountedHoldings counted) {
        Answer[][] answers = new Answer[of().size()][counted.size()];
        for (int list = 0; list < answers.length; list++) {
            for (int i = 0; i < counted.size(); i++) {
                answers[list][i] = of().get(list).filter().answer(counted.all().get(i));
            }
        }
        return answers;
    }

    private static ListMatching matching(Answer[][] answers, CountedHoldings counted, Predicate<Answer> stands) {
        boolean[][] edges = new boolean[answers.length][counted.size()];
        for (int list = 0; list < answers.length; list++) {
            for (int i = 0; i < counted.size(); i++) {
                edges[list][i] = stands.test(answers[list][i]);
            }
        }
        return new ListMatching(edges, counted.size());
    }

    private Verdict verdict(ListMatching sure, ListMatching possible) {
        if (isEnough(sure)) {
            return Verdict.SATISFIED;
        }
        return isEnough(possible) ? Verdict.UNDETERMINED : Verdict.VIOLATED;
    }

    private boolean isEnough(ListMatching matching) {
        return matching.credentials() >= minimum() && matching.lists() >= lists();
    }

    private static Fact range(int sure, int possible) {
        return Fact.of(Rational.of(sure), Rational.of(possible), "");
    }

    /** How many more credentials are enough, if they come from lists that have none. */
    private Optional<Rational> gap(ListMatching sure) {
        int gap = Math.max(minimum() - sure.credentials(), lists() - sure.lists());
        return gap > 0 ? Optional.of(Rational.of(gap)) : Optional.empty();
    }

    private Outcome used(Outcome outcome, ListMatching sure, CountedHoldings counted) {
        List<String> uses = new ArrayList<>();
        for (int i = 0; i < counted.size(); i++) {
            if (sure.listOf(i) >= 0) {
                uses.add(counted.all().get(i).id() + " for "
                        + of().get(sure.listOf(i)).id());
            }
        }
        return uses.isEmpty() ? outcome : outcome.with("used", Fact.of(uses));
    }

    private List<String> missing(Answer[][] answers, CountedHoldings counted) {
        Set<String> data = new TreeSet<>();
        for (int list = 0; list < answers.length; list++) {
            for (int i = 0; i < counted.size(); i++) {
                if (answers[list][i] == Answer.UNKNOWN) {
                    CountedHolding holding = counted.all().get(i);
                    of().get(list).filter().missing(holding).forEach(datum -> data.add(Sums.named(datum, holding)));
                }
            }
        }
        return new ArrayList<>(data);
    }
}
