package org.espalier.recognition.comparison;

import java.util.List;
import java.util.Optional;
import org.espalier.core.finding.Confidence;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Facts;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Source;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;

/** Judges one element: no difference is substantial unless a rule or a person says why. */
final class ElementJudging {

    private static final Source PRINCIPLE = Source.builder()
            .title("Convention on the Recognition of Qualifications concerning Higher Education in the European Region"
                    + " (Lisbon, 11 April 1997)")
            .locator("article V.1")
            .confidence(Confidence.UNVERIFIED)
            .build();

    private final ComparisonCase given;
    private final Judgements judgements;
    private final Weighed weighed;
    private final List<DifferenceRule> rules;

    ElementJudging(ComparisonCase given, Judgements judgements, Weighed weighed) {
        this.given = given;
        this.judgements = judgements;
        this.weighed = weighed;
        this.rules = given.rules().stream()
                .filter(rule -> rule.element() == weighed.element())
                .toList();
    }

    Difference difference() {
        if (!weighed.isAsked()) {
            return difference(Judgement.NO_DIFFERENCE, Verdict.NOT_APPLICABLE, Facts.none());
        }
        return fallsShort(false)
                ? difference(Judgement.NO_DIFFERENCE, Verdict.SATISFIED, weighed.facts())
                : person().orElseGet(this::byRule);
    }

    private boolean fallsShort(boolean wanted) {
        return weighed.fallsShort().equals(Optional.of(wanted));
    }

    /** A person may always find a difference not substantial; substantial only one that is known. */
    private Optional<Difference> person() {
        return judgements.about(weighed.element(), Optional.empty()).flatMap(this::person);
    }

    private Optional<Difference> person(PersonalJudgement judgement) {
        boolean substantial = judgement.answer() == Answer.SUBSTANTIAL && fallsShort(true);
        if (!substantial && judgement.answer() != Answer.NOT_SUBSTANTIAL) {
            return Optional.empty();
        }
        judgements.use(judgement);
        Facts facts = known(reason(judgement.because()))
                .with("office", Fact.of(judgement.office()))
                .with("on", Fact.of(judgement.on()));
        return Optional.of(
                substantial
                        ? substantial(facts, Optional.empty(), judgement.cure())
                        : difference(Judgement.NOT_SUBSTANTIAL, Verdict.SATISFIED, facts));
    }

    private Difference byRule() {
        Optional<DifferenceRule> met = first(Optional.of(true));
        Optional<DifferenceRule> open = first(Optional.empty());
        if (met.isPresent()) {
            return substantial(reason(met.get().because()), met, met.get().cure());
        }
        boolean unasked = rules.isEmpty() && weighed.isOpenWithoutRule();
        return open.isPresent() || unasked ? open(open) : notSubstantial();
    }

    private Optional<DifferenceRule> first(Optional<Boolean> answer) {
        return rules.stream().filter(rule -> weighed.meets(rule).equals(answer)).findFirst();
    }

    private Difference substantial(Facts facts, Optional<DifferenceRule> rule, Optional<Cure> cure) {
        return Difference.builder()
                .element(weighed.element())
                .judgement(Judgement.SUBSTANTIAL)
                .rule(rule.map(DifferenceRule::id))
                .finding(finding(Verdict.VIOLATED, told(facts, rule), rule))
                .cure(cure)
                .build();
    }

    private Difference open(Optional<DifferenceRule> rule) {
        Facts facts = rule.map(one -> reason(one.because())).orElseGet(weighed::facts);
        return Difference.builder()
                .element(weighed.element())
                .judgement(Judgement.OPEN)
                .rule(rule.map(DifferenceRule::id))
                .finding(finding(Verdict.UNDETERMINED, missing(told(facts, rule)), rule))
                .build();
    }

    private Difference notSubstantial() {
        String none = "no stated rule says that it would keep a learner from succeeding";
        return difference(Judgement.NOT_SUBSTANTIAL, Verdict.SATISFIED, known(reason(none)));
    }

    private Difference difference(Judgement judgement, Verdict verdict, Facts facts) {
        return Difference.builder()
                .element(weighed.element())
                .judgement(judgement)
                .finding(finding(verdict, facts, Optional.empty()))
                .build();
    }

    /** The reason as a part of a sentence, without the point at its end. */
    private Facts reason(String because) {
        return weighed.facts().with("reason", Fact.of(because.strip().replaceFirst("\\.$", "")));
    }

    private static Facts told(Facts facts, Optional<DifferenceRule> rule) {
        return rule.map(one -> facts.with("rule", Fact.of(one.id()))).orElse(facts);
    }

    /** With what is missing, unless it is known well enough that the credential falls short. */
    private Facts known(Facts facts) {
        return fallsShort(true) ? facts : missing(facts);
    }

    private Facts missing(Facts facts) {
        return weighed.missing().isEmpty() ? facts : facts.with("missing", Fact.of(weighed.missing()));
    }

    private Finding finding(Verdict verdict, Facts facts, Optional<DifferenceRule> rule) {
        Finding.Builder builder = Finding.of(weighed.element().code(), verdict, Severity.ERROR);
        builder.subject(Subject.ofCredential(given.credential().id().text()));
        Source source = rule.flatMap(DifferenceRule::source).orElse(PRINCIPLE);
        return builder.facts(facts).source(source).build();
    }
}
