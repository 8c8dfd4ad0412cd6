package org.espalier.stacking.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.evaluation.CountedHoldings;

/**
 * The parts of a composition and what each of them says.
 *
 * @param results the parts in their order
 */
record Parts(List<Result> results) {

    /**
     * What one part says.
     *
     * @param use the part
     * @param verdict what it says as a whole
     * @param outcomes what that rests on
     */
    record Result(RuleUse use, Verdict verdict, List<Outcome> outcomes) {}

    static Parts of(Collection<RuleUse> uses, CountedHoldings counted) {
        return new Parts(uses.stream().map(use -> result(use, counted)).toList());
    }

    private static Result result(RuleUse use, CountedHoldings counted) {
        List<Outcome> outcomes = use.outcomes(counted);
        return new Result(use, Outcome.verdict(outcomes), outcomes);
    }

    List<Verdict> verdicts() {
        return results.stream().map(Result::verdict).toList();
    }

    /** How many say what is asked for. */
    int count(Verdict verdict) {
        return (int) verdicts().stream().filter(verdict::equals).count();
    }

    /** The outcome of the composition, with the names of its parts by what they say, followed by what the parts say. */
    List<Outcome> explain(Outcome whole) {
        Outcome told = names(whole, "met", verdict -> verdict == Verdict.SATISFIED);
        told = names(told, "open", verdict -> verdict == Verdict.VIOLATED || verdict == Verdict.UNDETERMINED);
        if (whole.verdict() == Verdict.UNDETERMINED) {
            told = told.missing(missing());
        }
        return Stream.concat(Stream.of(told), supporting()).toList();
    }

    private Outcome names(Outcome outcome, String fact, Predicate<Verdict> wanted) {
        List<String> names = results.stream()
                .filter(result -> wanted.test(result.verdict()))
                .map(result -> result.use().label())
                .toList();
        return names.isEmpty() ? outcome : outcome.with(fact, Fact.of(names));
    }

    private Stream<Outcome> supporting() {
        return results.stream()
                .flatMap(result -> result.outcomes().stream().map(outcome -> outcome.of(result.use())))
                .map(Outcome::inSupport);
    }

    /** The data that the parts miss, sorted. */
    List<String> missing() {
        Set<String> data = new TreeSet<>();
        results.stream()
                .flatMap(result -> result.outcomes().stream())
                .filter(outcome -> outcome.verdict() == Verdict.UNDETERMINED)
                .map(outcome -> outcome.facts().get("missing"))
                .forEach(fact -> {
                    if (fact instanceof Fact.Names names) {
                        data.addAll(names.names());
                    }
                });
        return new ArrayList<>(data);
    }

    /** Parts in a list, by their places below an attribute. */
    static List<Part> at(String attribute, List<RuleUse> uses, boolean necessary) {
        return IntStream.range(0, uses.size())
                .mapToObj(i -> new Part(attribute + "/" + i, uses.get(i), necessary))
                .toList();
    }

    /** What is wrong with the parts of a composition, by their place below an attribute. */
    static Faults check(Faults faults, List<RuleUse> parts, String attribute) {
        faults.check(!parts.isEmpty(), attribute, "EMPTY_RULE: at least one part is needed");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            RuleUse part = parts.get(i);
            faults.check(ids.add(part.id()), attribute + "/" + i + "/id", "stands twice: " + part.id())
                    .check(
                            part.severity() == Severity.ERROR,
                            attribute + "/" + i + "/severity",
                            "a part has none of its own; the whole has one, and a rule of kind optional never blocks");
        }
        return faults;
    }
}
