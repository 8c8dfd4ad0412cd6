package org.espalier.guards;

import java.util.List;
import java.util.Locale;

/** The parts of the catalogue of rules; each kind stands in one of them. */
enum RuleGroup {
    COMPOSITION(
            "Composition",
            "Rules made of others. Each part has an id of its own, so that a report and an exception can name it.",
            "all, any, k-of, from-lists, not, optional, when, cohort, specialisation, attested, block"),
    ELIGIBILITY(
            "Eligibility",
            "What may count. Most look at each credential alone, and tell the verdict for each.",
            "each, maximum-age, minimum-grade, validity, level-window, credits-per-item, hours-per-item,"
                    + " hours-per-credit, credit-system, title-wording, elements, study-period, fee"),
    QUANTITY(
            "Quantity",
            "How much there is, or of how many kinds.",
            "credits, count, hours, maximum, capped-total, listed, distinct, per-bucket, concentration, average"),
    LIMITS(
            "Limits",
            "What the whole must look like: shares, levels, direction, overlap of outcomes.",
            "share, residency, level-profile, same-level, rising-levels, level-steps, direction, field-kept,"
                    + " outcome-overlap"),
    SHARING(
            "Sharing",
            "For what a credential may count at the same time, or again. These rules look at the uses that the"
                    + " circumstances of the case tell.",
            "exclusive, compatible, overlap-limit, maximum-uses, splitting, consumed"),
    ORDER(
            "Order and state",
            "What comes before what, what excludes what, and how far a learner must be.",
            "order, prerequisite, mutually-exclusive, repeats, state");

    private final String title;
    private final String text;
    private final List<String> kinds;

    RuleGroup(String title, String text, String kinds) {
        this.title = title;
        this.text = text;
        this.kinds = List.of(kinds.split(", "));
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    List<String> kinds() {
        return kinds;
    }

    /** The part of an address that leads to this group on the page. */
    String anchor() {
        return title.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
