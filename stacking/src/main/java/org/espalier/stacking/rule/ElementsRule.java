package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.stream.Stream;
import org.espalier.core.element.CompletenessCheck;
import org.espalier.core.element.Element;
import org.espalier.core.element.ElementProfile;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.espalier.stacking.evaluation.CountedHolding;
import org.immutables.value.Value;

/** That each selected credential is complete by an element profile, and what it tells fits together. */
@DomainStyle
@Value.Immutable
@JsonTypeName("elements")
@JsonSerialize(as = ImmutableElementsRule.class)
@JsonDeserialize(as = ImmutableElementsRule.class)
abstract class ElementsRule extends ItemRule {

    ElementsRule() {}

    /** The id of a profile that ships with the library, for example {@code european-2022}. */
    abstract String profile();

    @Value.Default
    @Override
    HoldingFilter filter() {
        return HoldingFilter.all();
    }

    @Value.Check
    void check() {
        Faults faults = Faults.of("Rule elements");
        faults.attempt("profile", () -> ElementProfile.standard(profile()));
        faults.throwIfAny();
    }

    @Value.Lazy
    CompletenessCheck completeness() {
        return CompletenessCheck.with(ElementProfile.standard(profile()));
    }

    @Override
    String code() {
        return "ELEMENTS";
    }

    @Override
    public String sentence() {
        return Sentences.join("each credential complete by " + profile(), filter());
    }

    @Override
    Judgement judge(CountedHolding holding) {
        Report report = completeness()
                .withFrameworks(holding.evaluation().frameworks())
                .validate(holding.credential(), holding.evaluation().day());
        Judgement judgement = Judgement.of(report.verdict()).with("profile", Fact.of(profile()));
        return report.verdict() == Verdict.VIOLATED ? lacking(judgement, report) : open(judgement, report);
    }

    /** Missing elements by their names, and the codes of what else is wrong. */
    private static Judgement lacking(Judgement judgement, Report report) {
        List<String> codes = report.determining().stream().map(Finding::code).toList();
        List<String> elements = Element.all().stream()
                .filter(element -> codes.contains(element.code()))
                .map(Element::label)
                .toList();
        List<String> others =
                codes.stream().filter(code -> !isElement(code)).distinct().toList();
        return told(told(judgement, "lacking", elements), "wrong", others);
    }

    private static boolean isElement(String code) {
        return Element.all().stream().anyMatch(element -> element.code().equals(code));
    }

    private static Judgement told(Judgement judgement, String fact, List<String> names) {
        return names.isEmpty() ? judgement : judgement.with(fact, Fact.of(names));
    }

    private static Judgement open(Judgement judgement, Report report) {
        report.determining().stream()
                .flatMap(finding -> missing(finding))
                .forEach(datum -> judgement.missing(true, datum));
        return judgement;
    }

    private static Stream<String> missing(Finding finding) {
        return finding.fact("missing").stream()
                .flatMap(fact -> fact instanceof Fact.Names names ? names.names().stream() : Stream.of(fact.text()));
    }
}
