package org.espalier.stacking.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What an exception does. */
public enum DecisionKind {

    /** The rule need not be met. */
    @JsonProperty("waive")
    WAIVE,

    /** Credentials count as another one that the rule asks for. */
    @JsonProperty("substitute")
    SUBSTITUTE,

    /** Credentials count for the rule although its filter does not select them. */
    @JsonProperty("also-allow")
    ALSO_ALLOW,

    /**
     * Credentials count for the rule whatever it finds against them. They stand besides all that it limits: no maximum cuts them
     * off, and they use up nothing of it.
     */
    @JsonProperty("force")
    FORCE,

    /** Credentials do not count for the rule, as if they were not there. */
    @JsonProperty("block")
    BLOCK,

    /** The rule asks for another least or most. */
    @JsonProperty("change-threshold")
    CHANGE_THRESHOLD,

    /** Credentials count other credits or another level, for one rule or everywhere. */
    @JsonProperty("change-item-value")
    CHANGE_ITEM_VALUE,

    /** An office says whether a rule, or a statement that rules ask for, holds. */
    @JsonProperty("attest")
    ATTEST;

    /** The kind as a file tells it, for example {@code also-allow}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
