package org.espalier.cli.answer;

import org.espalier.cli.page.Page;
import org.espalier.core.credential.HoldingState;
import org.espalier.stacking.audit.RequirementResult;
import org.espalier.stacking.audit.Use;

/** One requirement: how far it is met, what it asks for, and what fills it. */
final class RequirementLines {

    private static final int TEXT = 11;

    private RequirementLines() {}

    static void print(Page page, RequirementResult requirement) {
        page.item(
                2,
                mark(requirement),
                TEXT,
                Words.named(requirement.title(), requirement.id()) + ": " + sums(requirement));
        page.line(TEXT, "asked for: " + requirement.sentence());
        int width = requirement.uses().stream()
                .mapToInt(use -> amount(use, requirement).length())
                .max()
                .orElse(0);
        requirement
                .uses()
                .forEach(use -> page.item(
                        TEXT,
                        " ".repeat(width - amount(use, requirement).length()) + amount(use, requirement),
                        TEXT + width + 2,
                        use(use)));
    }

    private static String mark(RequirementResult requirement) {
        return switch (requirement.status()) {
            case MET -> "met";
            case MET_IF_COMPLETED -> "underway";
            case UNMET -> "OPEN";
            case UNDETERMINED -> "unknown";
        };
    }

    private static String sums(RequirementResult requirement) {
        String counted = requirement.counted() + " of " + requirement.minimum() + " " + requirement.unit() + " counted";
        String underway =
                requirement.inProgress().signum() > 0 ? ", of which " + requirement.inProgress() + " in progress" : "";
        String missing = requirement.missing().signum() > 0 ? ", " + requirement.missing() + " missing" : "";
        return counted + underway + missing;
    }

    private static String amount(Use use, RequirementResult requirement) {
        return Words.amount(use.amount(), requirement.unit());
    }

    private static String use(Use use) {
        String state = use.state() == HoldingState.EARNED ? "" : " (" + Words.of(use.state()) + ")";
        return Words.named(use.title(), use.credential().text()) + state;
    }
}
