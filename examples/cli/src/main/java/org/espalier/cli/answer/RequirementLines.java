package org.espalier.cli.answer;

import java.util.Optional;
import org.espalier.cli.page.Page;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.audit.RequirementResult;
import org.espalier.stacking.audit.RequirementStatus;
import org.espalier.stacking.audit.Use;

/** One requirement: how far it is met, what it asks for, and what fills it. */
final class RequirementLines {

    private static final int TEXT = 9;
    private static final int DEEPER = 2;

    private final Page page;
    private final int indent;
    private final boolean isAsked;
    private final RequirementFacts facts;

    private RequirementLines(Page page, int indent, boolean isAsked, RequirementFacts facts) {
        this.facts = facts;
        this.page = page;
        this.indent = indent;
        this.isAsked = isAsked;
    }

    static void print(Page page, RequirementResult requirement, RequirementFacts facts) {
        new RequirementLines(page, DEEPER, true, facts).print(requirement);
    }

    private void print(RequirementResult requirement) {
        String title = Words.named(requirement.title(), requirement.id());
        page.item(indent, mark(requirement), text(), title + ": " + sums(requirement));
        if (requirement.of().isEmpty()) {
            balance(requirement);
            page.line(text(), "asked for: " + requirement.sentence());
        }
        uses(requirement);
        RequirementLines below = new RequirementLines(page, indent + DEEPER, asksForParts(requirement), facts);
        requirement.of().forEach(below::print);
    }

    /** What all that could count would give, where an average or a share is not reached. */
    private void balance(RequirementResult requirement) {
        facts.text(requirement, "average")
                .ifPresent(average -> page.line(text(), "all that could count gives an average of " + average));
        facts.text(requirement, "share")
                .ifPresent(share -> page.line(text(), "all that could count gives a share of " + share));
    }

    private int text() {
        return indent + TEXT;
    }

    private void uses(RequirementResult requirement) {
        int width = requirement.uses().stream()
                .mapToInt(use -> amount(use, requirement).length())
                .max()
                .orElse(0);
        for (Use use : requirement.uses()) {
            String amount = amount(use, requirement);
            page.item(text(), " ".repeat(width - amount.length()) + amount, text() + width + 2, use(use));
        }
    }

    /** Of what is waived as a whole nobody asks for the parts. */
    private String mark(RequirementResult requirement) {
        boolean open =
                requirement.status() != RequirementStatus.MET && requirement.status() != RequirementStatus.WAIVED;
        return !isAsked && open ? "-" : asked(requirement);
    }

    private static String asked(RequirementResult requirement) {
        return switch (requirement.status()) {
            case MET -> "met";
            case MET_IF_COMPLETED -> "underway";
            case WAIVED -> "waived";
            case UNMET -> requirement.closed().isPresent() ? "CLOSED" : "OPEN";
            case VIOLATED -> "BROKEN";
            case UNDETERMINED -> "unknown";
        };
    }

    private String sums(RequirementResult requirement) {
        return requirement.of().isEmpty() ? leaf(requirement) : parts(requirement);
    }

    private String parts(RequirementResult requirement) {
        int needed = requirement.needed().orElse(0);
        int parts = requirement.of().size();
        return facts.text(requirement, "choosing")
                .map(data -> branch(needed, parts) + ", by " + data + ", which is not known")
                .orElseGet(() -> chosen(needed, parts));
    }

    /** Of what a fact of the case chooses nobody else can. */
    private static String branch(int needed, int parts) {
        String one = parts == 1 ? "the following" : "one of the following " + parts;
        return needed == 0 ? one + " or nothing" : one;
    }

    private static String chosen(int needed, int parts) {
        String all = parts == 1 ? "the following" : "all of the following";
        if (needed == 0) {
            return all + ", as far as wanted; nothing of it is required";
        }
        return needed == parts ? all : "at least " + needed + " of the following " + parts;
    }

    /** Of what is waived nobody asks for the parts, and of what is optional neither. */
    private boolean asksForParts(RequirementResult requirement) {
        boolean optional = requirement.needed().equals(Optional.of(0))
                && facts.text(requirement, "choosing").isEmpty();
        return isAsked && !optional && requirement.status() != RequirementStatus.WAIVED;
    }

    private String leaf(RequirementResult requirement) {
        String unit = requirement.unit().orElse("");
        String counted = requirement
                .counted()
                .map(amount -> of(amount, requirement.minimum(), unit) + " counted")
                .orElse("looks at the case alone");
        String underway = requirement
                .inProgress()
                .map(amount -> ", of which " + amount + " in progress")
                .orElse("");
        String surplus = requirement
                .surplus()
                .map(amount -> ", " + amount + " more cut off")
                .orElse("");
        return counted
                + underway
                + surplus
                + requirement
                        .missing()
                        .filter(gap -> isAsked)
                        .map(gap -> ", " + gap + " missing")
                        .orElse("");
    }

    /** An amount of a least amount, where there is one that is not passed; the unit is told once. */
    private static String of(Rational amount, Optional<Rational> minimum, String unit) {
        return minimum.filter(least -> least.isAtLeast(amount))
                .map(least -> amount + " of " + Words.amount(least, unit))
                .orElseGet(() -> Words.amount(amount, unit));
    }

    private static String amount(Use use, RequirementResult requirement) {
        return amount(use, requirement.unit().orElse(""));
    }

    /** How much of a credential is used, and of how much, where that is a part of it. */
    static String amount(Use use, String unit) {
        String amount = Words.amount(use.amount(), unit);
        return use.whole().map(whole -> amount + " of " + whole).orElse(amount);
    }

    private static String use(Use use) {
        String state = use.state() == HoldingState.EARNED ? "" : " (" + Words.of(use.state()) + ")";
        return Words.named(use.title(), use.credential().text()) + state;
    }
}
