package org.espalier.stacking.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
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
     * @param doubts what is missing to know whether it applies, where that matters
     */
    record Result(RuleUse use, Verdict verdict, List<Outcome> outcomes, List<String> doubts) {

        /** The same, open where it holds of what it may not apply to. */
        Result doubted(CountedHoldings counted) {
            List<String> data = verdict == Verdict.SATISFIED ? use.rule().doubts(counted) : List.of();
            return data.isEmpty() ? this : new Result(use, Verdict.UNDETERMINED, outcomes, data);
        }
    }

    static Parts of(Collection<RuleUse> uses, CountedHoldings counted) {
        List<Result> results = new ArrayList<>(uses.size());
        for (RuleUse use : uses) {
            results.add(result(use, counted));
        }
        return new Parts(results);
    }

    private static Result result(RuleUse use, CountedHoldings counted) {
        List<Outcome> outcomes = use.outcomes(counted);
        return new Result(use, Outcome.verdict(outcomes), outcomes, List.of());
    }

    /**
     * The same for a choice among parts: one that holds only of what it may not apply to has perhaps no say, and so is
     * open. Where exceptions are decided, what holds is taken as it is.
     */
    Parts doubted(CountedHoldings counted) {
        return counted.exceptions().isEmpty()
                ? new Parts(
                        results.stream().map(result -> result.doubted(counted)).toList())
                : this;
    }

    /** Whether none of them is missed or open. */
    boolean areAllWell() {
        return count(Verdict.VIOLATED) == 0 && count(Verdict.UNDETERMINED) == 0;
    }

    /** What is missing to know whether any of the parts that apply surely does; none where one does. */
    List<String> doubts(CountedHoldings counted) {
        List<Result> applied = doubted(counted).results.stream()
                .filter(result -> result.verdict() != Verdict.NOT_APPLICABLE)
                .toList();
        boolean sure = applied.stream().anyMatch(result -> result.doubts().isEmpty());
        return sure ? List.of() : new Parts(applied).missing(List.of());
    }

    List<Verdict> verdicts() {
        return results.stream().map(Result::verdict).toList();
    }

    /** How many say what is asked for. */
    int count(Verdict verdict) {
        return (int) verdicts().stream().filter(verdict::equals).count();
    }

    /** Whether none of the parts applies. */
    boolean applyNowhere() {
        return count(Verdict.NOT_APPLICABLE) == results.size();
    }

    /** Whether perhaps none of the parts applies, as none surely does. */
    boolean mayApplyNowhere() {
        return results.stream()
                .allMatch(result -> result.verdict() == Verdict.NOT_APPLICABLE
                        || !result.doubts().isEmpty());
    }

    /** The outcome of the composition, with the names of its parts by what they say, followed by what the parts say. */
    List<Outcome> explain(Outcome whole) {
        return explain(whole, List.of());
    }

    /** The same, where the composition itself misses data beside those that its parts miss. */
    List<Outcome> explain(Outcome whole, Collection<String> missing) {
        Outcome told = names(whole, "met", verdict -> verdict == Verdict.SATISFIED);
        told = names(told, "open", verdict -> verdict == Verdict.VIOLATED || verdict == Verdict.UNDETERMINED);
        return followed(whole.verdict() == Verdict.UNDETERMINED ? told.missing(missing(missing)) : told);
    }

    /** An outcome, followed by what the parts say. */
    List<Outcome> followed(Outcome whole) {
        return Stream.concat(Stream.of(whole), supporting()).toList();
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

    /** The data that are missing: these, and those that the parts miss; sorted. */
    List<String> missing(Collection<String> own) {
        Set<String> data = new TreeSet<>(own);
        results.forEach(result -> data.addAll(result.doubts()));
        results.stream()
                .flatMap(result -> result.outcomes().stream())
                .filter(outcome -> !outcome.supporting() && outcome.verdict() == Verdict.UNDETERMINED)
                .map(outcome -> outcome.facts().get("missing"))
                .forEach(fact -> {
                    if (fact instanceof Fact.Names names) {
                        data.addAll(names.names());
                    }
                });
        return new ArrayList<>(data);
    }

    /** Each part changed, in the order of the parts. */
    static List<RuleUse> changed(List<RuleUse> parts, UnaryOperator<RuleUse> change) {
        return parts.stream().map(change).toList();
    }

    /** Parts in a list, by their places below an attribute. */
    static List<Part> at(String attribute, List<RuleUse> uses, boolean necessary) {
        return IntStream.range(0, uses.size())
                .mapToObj(i -> new Part(attribute + "/" + i, uses.get(i), necessary))
                .toList();
    }

    /** A name as a step of a place. */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** What is wrong with the parts of a composition, by their place below an attribute. */
    static Faults check(Faults faults, List<RuleUse> parts, String attribute) {
        faults.check(!parts.isEmpty(), attribute, "EMPTY_RULE: at least one part is needed");
        return check(faults, at(attribute, parts, false));
    }

    /** The same for parts of which some may be missed: one that never blocks has no place among them. */
    static Faults checkChoice(Faults faults, List<RuleUse> parts, String attribute) {
        at(attribute, parts, false).forEach(part -> checkChosen(faults, part.use(), part.place()));
        return check(faults, parts, attribute);
    }

    static Faults checkChosen(Faults faults, RuleUse part, String place) {
        boolean optional = part.rule() instanceof OptionalRule;
        return faults.check(!optional, place + "/rule", "is optional, and so can never be missed");
    }

    /** What is wrong with the parts of a composition, by their places. */
    static Faults check(Faults faults, List<Part> parts) {
        Set<String> ids = new HashSet<>();
        for (Part part : parts) {
            RuleUse use = part.use();
            faults.check(ids.add(use.id()), part.place() + "/id", "stands twice: " + use.id())
                    .check(
                            use.severity() == Severity.ERROR,
                            part.place() + "/severity",
                            "a part has none of its own; the whole has one, and a rule of kind optional never blocks");
        }
        return faults;
    }
}
