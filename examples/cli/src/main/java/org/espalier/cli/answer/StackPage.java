package org.espalier.cli.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.espalier.cli.page.FindingLines;
import org.espalier.cli.page.Page;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Holding;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.Evaluation;
import org.espalier.stacking.stack.StackAnalysis;
import org.espalier.stacking.stack.StackDirection;
import org.espalier.stacking.stack.Step;

/** A stack as text: its direction, its holdings by number, and the steps between these numbers. */
final class StackPage {

    private static final Set<String> TOLD_AS_DATA = Set.of("STACK_STEP", "STACK_NOT_ENTERED");

    private final Page page;
    private final StackAnswer answer;
    private final Map<CredentialId, Integer> numbers = new HashMap<>();

    StackPage(Page page, StackAnswer answer) {
        this.page = page;
        this.answer = answer;
    }

    void print() {
        page.title("Learner " + answer.name());
        page.line("Evaluated on " + answer.day() + towards());
        page.blank().line(answer.summary());
        answer.analysis().ifPresent(this::analysis);
        ReadingSection.print(page, answer.learner());
        page.blank().line("A stack creates no entitlement: the receiver decides what it counts for.");
    }

    private String towards() {
        return answer.towards()
                .map(award -> ", all credentials taken to feed: " + award)
                .orElse("");
    }

    private void analysis(StackAnalysis analysis) {
        page.section("What it rests on");
        analysis.toReport().findings().stream()
                .filter(finding -> !TOLD_AS_DATA.contains(finding.code()))
                .forEach(FindingLines.on(page, 2)::add);
        if (analysis.direction() == StackDirection.UNDETERMINED
                && answer.towards().isEmpty()) {
            page.line(2, "If all of them feed one award, say so with --towards; that links them.");
        }
        page.section("Credentials, in the order of their award");
        analysis.order().forEach(this::holding);
        if (!analysis.steps().isEmpty()) {
            page.section("Steps");
            analysis.steps().forEach(this::step);
        }
        notEntered(analysis);
    }

    private void holding(CredentialId id) {
        numbers.put(id, numbers.size() + 1);
        answer.learner().portfolio().holdings().stream()
                .filter(holding -> holding.id().equals(id))
                .forEach(this::holding);
    }

    private void holding(Holding holding) {
        CountedHolding counted = CountedHolding.of(holding, Evaluation.on(answer.day()));
        String level = counted.level().map(Object::toString).orElse("level not known");
        String credits =
                holding.credential().workload().ects().map(Object::toString).orElse("ECTS not told");
        String day = counted.awardedOn().map(Object::toString).orElse("date not known");
        String title = Words.named(holding.credential().label(), holding.id().text());
        page.item(2, numbers.get(holding.id()) + ".", 6, day + ", " + level + ", " + credits + ": " + title);
    }

    private void step(Step step) {
        String pair = numbers.get(step.earlier()) + " to " + numbers.get(step.later());
        page.item(2, pair, 12, Words.of(step.kind()) + movement(step) + ": " + axes(step));
    }

    private static String movement(Step step) {
        if (step.deepens()) {
            return ", deepening";
        }
        return step.broadens() ? ", broadening" : "";
    }

    private static String axes(Step step) {
        String by = step.linkedBy().isEmpty() ? "" : " by " + String.join(", ", step.linkedBy());
        return "level " + Words.of(step.levelMove()) + ", field " + Words.of(step.nearness()) + ", link "
                + Words.of(step.link()) + by;
    }

    private void notEntered(StackAnalysis analysis) {
        List<String> alone = analysis.notEntered().stream()
                .map(id -> Optional.ofNullable(numbers.get(id))
                        .map(Object::toString)
                        .orElse(id.text()))
                .toList();
        if (!alone.isEmpty()) {
            page.item(2, "by no step:", 14, String.join(", ", alone));
        }
    }
}
