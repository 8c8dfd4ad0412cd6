package org.espalier.stacking.stack;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a stack is as a whole, by the steps by which its holdings entered.
 *
 * <table>
 * <caption>When each holds</caption>
 * <tr><th>direction</th><th>when</th></tr>
 * <tr><td>{@link #NOT_APPLICABLE}</td><td>fewer than two holdings</td></tr>
 * <tr><td>{@link #INDEPENDENT}</td><td>no step, and no link unknown</td></tr>
 * <tr><td>{@link #HORIZONTAL}</td><td>no step up; at least one at the same level</td></tr>
 * <tr><td>{@link #VERTICAL}</td><td>some step up, every field near</td></tr>
 * <tr><td>{@link #DIAGONAL}</td><td>some step up, and some step far, the same one or another</td></tr>
 * <tr><td>{@link #SUPPLEMENTAL}</td><td>only steps down</td></tr>
 * <tr><td>{@link #UNDETERMINED}</td><td>what is unknown would decide between the rows above</td></tr>
 * </table>
 *
 * <p>These definitions are the library's own. Whether a stack feeds an award is another question, see {@link
 * TargetRelation}; some texts call that "vertical".
 */
public enum StackDirection {

    /** There is nothing to stack. Renewals and duplicates stand for the holding that they belong to. */
    @JsonProperty("not-applicable")
    NOT_APPLICABLE,

    /** Nothing is linked. A pile is not a stack, whatever its sums. */
    @JsonProperty("independent")
    INDEPENDENT,

    /** It widens or deepens at one level. */
    @JsonProperty("horizontal")
    HORIZONTAL,

    /** It rises within its field. */
    @JsonProperty("vertical")
    VERTICAL,

    /** It rises, and leaves its field. */
    @JsonProperty("diagonal")
    DIAGONAL,

    /** It adds lower levels to a higher one. */
    @JsonProperty("supplemental")
    SUPPLEMENTAL,

    /** What is unknown would decide. */
    @JsonProperty("undetermined")
    UNDETERMINED
}
