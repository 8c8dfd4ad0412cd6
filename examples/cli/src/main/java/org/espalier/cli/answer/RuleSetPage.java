package org.espalier.cli.answer;

import java.util.List;
import java.util.stream.Collectors;
import org.espalier.cli.page.Page;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.ruleset.RuleSet;
import org.espalier.stacking.ruleset.RuleSets;

/** Rule sets as text: a list of several, or all that one says. */
public final class RuleSetPage {

    private static final int INDENT = 4;

    private RuleSetPage() {}

    /** A line or two for each. */
    public static void list(Page page, List<RuleSet> ruleSets) {
        ruleSets.forEach(ruleSet -> {
            page.line(ruleSet + ": " + ruleSet.title().text());
            page.line(INDENT, RuleSetWords.standing(ruleSet) + "; " + RuleSetWords.period(ruleSet));
        });
        if (ruleSets.isEmpty()) {
            page.line("No published rule set.");
        } else {
            page.blank()
                    .line(Words.count(ruleSets.size(), "rule set", "rule sets")
                            + ". None is legal advice; the text of the act or the body decides.");
        }
    }

    /** All that one says. */
    public static void show(Page page, RuleSet ruleSet) {
        page.title(ruleSet.title().text());
        page.line(ruleSet + ", " + RuleSetWords.standing(ruleSet));
        page.line("Holds: " + RuleSetWords.period(ruleSet));
        ruleSet.sources().forEach(source -> page.line("Source: " + RuleSetWords.cited(source)));
        ruleSet.note().ifPresent(note -> page.blank().line(note));
        ruleSet.rules().forEach(use -> rule(page, use));
        if (!ruleSet.blocks().isEmpty()) {
            page.section("Named rules, used by others");
            ruleSet.blocks().forEach(use -> rule(page, use));
        }
        page.blank().line("This is no legal advice; the text of the act or the body decides.");
    }

    private static void rule(Page page, RuleUse use) {
        page.section(Words.named(use.label(), use.id()) + " (" + Words.of(use.severity()) + ")");
        page.line(INDENT, use.rule().sentence());
        use.because().ifPresent(reason -> page.line(INDENT, "because " + reason));
        use.source().ifPresent(source -> page.line(INDENT, "source: " + RuleSetWords.cited(source)));
    }

    /** The published versions of an id and when they hold. */
    public static String versions(String id) {
        return RuleSets.published().versions(id).stream()
                .map(ruleSet -> ruleSet + " (" + RuleSetWords.period(ruleSet) + ")")
                .collect(Collectors.joining(", "));
    }
}
