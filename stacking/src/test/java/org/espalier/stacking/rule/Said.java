package org.espalier.stacking.rule;

import java.time.LocalDate;
import java.util.List;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.Samples;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.evaluation.Evaluation;

/** A rule that says what it is told to say. */
final class Said extends Rule {

    private final String id;
    private final Verdict verdict;

    private Said(String id, Verdict verdict) {
        this.id = id;
        this.verdict = verdict;
    }

    static RuleUse use(String id, Verdict verdict) {
        return RuleUse.of(id, new Said(id, verdict));
    }

    static RuleUse yes(String id) {
        return use(id, Verdict.SATISFIED);
    }

    static RuleUse no(String id) {
        return use(id, Verdict.VIOLATED);
    }

    static RuleUse open(String id) {
        return use(id, Verdict.UNDETERMINED);
    }

    static RuleUse nothing(String id) {
        return use(id, Verdict.NOT_APPLICABLE);
    }

    /** Uses named p0, p1 and so on. */
    static RuleUse[] all(List<Verdict> verdicts) {
        RuleUse[] uses = new RuleUse[verdicts.size()];
        for (int i = 0; i < uses.length; i++) {
            uses[i] = use("p" + i, verdicts.get(i));
        }
        return uses;
    }

    /** What a rule says of nothing, in no particular circumstances. */
    static List<Outcome> of(Rule rule) {
        return of(rule, Circumstances.none());
    }

    static List<Outcome> of(Rule rule, Circumstances circumstances) {
        Evaluation evaluation = Evaluation.builder()
                .day(Samples.TODAY)
                .circumstances(circumstances)
                .build();
        return rule.evaluate(CountedHoldings.of(List.of(), evaluation));
    }

    static Verdict verdict(Rule rule) {
        return of(rule).get(0).verdict();
    }

    static Verdict verdict(Rule rule, Circumstances circumstances) {
        return of(rule, circumstances).get(0).verdict();
    }

    static Circumstances knowing(String name, Fact fact) {
        return Circumstances.builder().putFacts(name, fact).build();
    }

    static Circumstances enrolled(String day) {
        return knowing("enrolledOn", Fact.of(LocalDate.parse(day)));
    }

    @Override
    public String sentence() {
        return id;
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        Outcome outcome = Outcome.of("SAID", verdict);
        return List.of(verdict == Verdict.UNDETERMINED ? outcome.missing(List.of("datum of " + id)) : outcome);
    }
}
