package org.espalier.core.finding;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a rule or a check says.
 *
 * <table>
 * <caption>When each holds</caption>
 * <tr><th>verdict</th><th>when</th></tr>
 * <tr><td>{@link #SATISFIED}</td><td>what is asked for is there</td></tr>
 * <tr><td>{@link #VIOLATED}</td><td>it is not, whatever the missing data may be</td></tr>
 * <tr><td>{@link #UNDETERMINED}</td><td>a named datum is missing and would decide</td></tr>
 * <tr><td>{@link #NOT_APPLICABLE}</td><td>a condition is not met, or there was no item to look at</td></tr>
 * </table>
 */
public enum Verdict {

    /** What is asked for is there. */
    @JsonProperty("satisfied")
    SATISFIED,

    /** What is asked for is not there. */
    @JsonProperty("violated")
    VIOLATED,

    /** A named datum is missing that would decide. */
    @JsonProperty("undetermined")
    UNDETERMINED,

    /** The question does not arise. */
    @JsonProperty("not-applicable")
    NOT_APPLICABLE;

    /** Satisfied if the statement holds, else violated. */
    public static Verdict of(boolean holds) {
        return holds ? SATISFIED : VIOLATED;
    }
}
