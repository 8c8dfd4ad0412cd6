package org.espalier.recognition.decision;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What was decided.
 *
 * <p>From the least favourable to the most: refused, out of scope, information requested, conditional, partial,
 * alternative, full and automatic; the last two are equally favourable. The order is a convention of this library.
 */
public enum DecisionStatus {

    /** Something is not known that decides: the learner is asked, or an office of the receiver. Nothing is refused for it. */
    @JsonProperty("information-requested")
    INFORMATION_REQUESTED(2),

    /** Recognised because an agreement covers it. */
    @JsonProperty("automatic")
    AUTOMATIC(6),

    /** Recognised as what it was to stand for. */
    @JsonProperty("full")
    FULL(6),

    /** Recognised as something else than was asked for: another component, another level. */
    @JsonProperty("alternative")
    ALTERNATIVE(5),

    /** Recognised in part: some of the credits, some of the outcomes. */
    @JsonProperty("partial")
    PARTIAL(4),

    /** To be recognised once a condition is met. */
    @JsonProperty("conditional")
    CONDITIONAL(3),

    /** Not recognised: a difference is substantial and nothing cures it, or the document is not genuine. */
    @JsonProperty("refused")
    REFUSED(0),

    /** Not for this receiver to decide. */
    @JsonProperty("out-of-scope")
    OUT_OF_SCOPE(1);

    private final int favour;

    DecisionStatus(int favour) {
        this.favour = favour;
    }

    /** Whether all that was asked for is recognised: full or automatic. */
    public boolean isComplete() {
        return this == FULL || this == AUTOMATIC;
    }

    /** Whether something is recognised now: full, automatic, alternative or partial. */
    public boolean isRecognising() {
        return favour >= PARTIAL.favour;
    }

    /** Whether this is as favourable for the learner as another, or more. */
    public boolean isAtLeast(DecisionStatus other) {
        return favour >= other.favour;
    }
}
