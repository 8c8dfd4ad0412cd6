package org.espalier.cli.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espalier.cli.page.FindingLines;
import org.espalier.cli.page.Page;
import org.espalier.core.finding.Finding;
import org.espalier.core.text.LocalizedText;
import org.espalier.recognition.comparison.Material;
import org.espalier.recognition.comparison.Question;
import org.espalier.recognition.criterion.CriterionResult;
import org.espalier.recognition.decision.RecognitionFee;
import org.espalier.recognition.decision.Decision;
import org.espalier.recognition.decision.Recognised;
import org.espalier.recognition.decision.Remedy;
import org.espalier.recognition.decision.StepResult;
import org.espalier.recognition.decision.Target;

/** A decision on recognition, as text. */
final class DecisionPage {

    private static final int STEP_WIDTH = 18;

    private final Page page;
    private final Decision decision;
    private final DecisionAnswer answer;

    private DecisionPage(Page page, DecisionAnswer answer) {
        this.page = page;
        this.answer = answer;
        this.decision = answer.decision();
    }

    static void print(Page page, DecisionAnswer answer) {
        new DecisionPage(page, answer).print();
    }

    /** What is recognised, for example {@code 6 ECTS, EQF 7, as Data pipelines}; nothing where nothing is. */
    static String what(Recognised recognised) {
        return Stream.of(
                        recognised.credits().map(DecisionPage::credits),
                        recognised.level().map(Object::toString),
                        recognised.component().map(component -> "as " + component.label()),
                        recognised.until().map(day -> "until " + day))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static String credits(org.espalier.core.workload.CreditAmount amount) {
        return amount.asEcts().map(Object::toString).orElseGet(amount::toString);
    }

    private void print() {
        page.title(Words.named(answer.name(), decision.credential().text()));
        page.line("Decision: " + decision.reference() + " of " + decision.decidedOn());
        page.line("Receiver: " + decision.receiver() + ", " + decision.office() + ", by " + decision.policy());
        page.line("Asked for: " + asked());
        page.blank().line(answer.summary());
        decision.prospect().ifPresent(all -> page.line("Once the conditions are met: " + what(all)));
        reading();
        reasons();
        remedies();
        costs();
        steps();
        criteria();
        differences();
        dates();
        page.blank().line("This decision holds for this receiver and this purpose. It awards no degree.");
    }

    private String asked() {
        return decision.purpose().map(Words::of).orElse("(no purpose told)")
                + decision.component().map(DecisionPage::as).orElse("")
                + decision.programme().map(target -> ", in " + target.label()).orElse("")
                + decision.route().map(route -> "; route: " + Words.of(route)).orElse("");
    }

    private static String as(Target target) {
        return ", as " + Words.named(target.label(), target.id());
    }

    private void reading() {
        section("Reading", decision.reading());
    }

    private void section(String heading, List<Finding> findings) {
        if (!findings.isEmpty()) {
            page.section(heading);
            String credential = decision.credential().text();
            findings.forEach(finding -> FindingLines.on(page, 2).add(FindingLines.within(finding, credential)));
        }
    }

    private void reasons() {
        section("Why", decision.reasons());
    }

    private void remedies() {
        if (!decision.remedies().isEmpty()) {
            page.section("What can be done now");
            decision.remedies().forEach(this::remedy);
        }
        if (!decision.questions().isEmpty()) {
            page.section("Questions that a person answers");
            decision.questions().forEach(this::question);
        }
    }

    /** What is asked for beside what the document tells, and the id under which the answer is told. */
    private void question(Question question) {
        page.item(
                2,
                "?",
                4,
                "Asked for: " + words(question.wanted()) + ". The document tells: " + words(question.found()) + ". ["
                        + question.id() + "]");
    }

    private static String words(List<Material> all) {
        String words = all.stream()
                .map(material -> material.text().map(LocalizedText::text).orElse(material.label()))
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? "nothing" : words;
    }

    private void remedy(Remedy remedy) {
        String where = remedy.where().map(place -> " Where: " + place + ".").orElse("");
        String until = remedy.until().map(day -> " By " + day + ".").orElse("");
        page.item(2, "-", 4, remedy.what() + where + until);
    }

    private void costs() {
        if (!decision.costs().isEmpty()) {
            page.section("Costs");
            decision.costs().forEach(this::cost);
        }
    }

    private void cost(RecognitionFee cost) {
        String flat = cost.flat().map(fee -> ", " + fee).orElse("");
        String each =
                cost.perCredit().map(fee -> ", " + fee + " for each credit").orElse("");
        String amount = cost.amount().map(fee -> "; here " + fee).orElseGet(() -> range(cost));
        String waived = cost.waived().map(when -> ". Exception: " + when).orElse("");
        page.item(2, "-", 4, cost.what() + flat + each + amount + waived);
    }

    private static String range(RecognitionFee cost) {
        return cost.from().map(least -> ", from " + least + " on").orElse("")
                + cost.to().map(most -> ", up to " + most).orElse("");
    }

    private void steps() {
        page.section("Steps");
        decision.steps().forEach(this::step);
    }

    private void step(StepResult step) {
        page.item(2, Words.of(step.step()), STEP_WIDTH, Words.of(step.verdict()));
    }

    private void criteria() {
        if (!decision.criteria().isEmpty()) {
            page.section("Criteria");
            decision.criteria().forEach(this::criterion);
            decision.light().ifPresent(light -> page.line(2, sentence(light.finding())));
        }
    }

    private void criterion(CriterionResult result) {
        String grade = result.grade().isKnown() ? result.grade().name() : "?";
        page.item(2, grade, 5, sentence(result.finding()));
    }

    private static String sentence(Finding finding) {
        return org.espalier.core.finding.Wording.installed().sentence(finding);
    }

    private void differences() {
        if (!decision.differences().isEmpty()) {
            page.section("Differences");
            decision.differences().forEach(difference -> page.line(2, sentence(difference.finding())));
        }
    }

    private void dates() {
        page.section("Dates");
        day("received", decision.receivedOn());
        day("complete", decision.completeOn());
        day("due", decision.dueOn());
        decision.appeal()
                .ifPresent(appeal -> page.item(
                        2, "appeal until", STEP_WIDTH, decision.appealUntil().orElseThrow() + ", to " + appeal.body()));
    }

    private void day(String name, Optional<?> day) {
        page.item(2, name, STEP_WIDTH, day.map(Object::toString).orElse("-"));
    }
}
