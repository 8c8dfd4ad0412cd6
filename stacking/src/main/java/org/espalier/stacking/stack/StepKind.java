package org.espalier.stacking.stack;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.espalier.core.field.Nearness;

/**
 * What an ordered pair of credentials is. The first row that matches counts.
 *
 * <table>
 * <caption>When each holds, for an earlier a and a later b</caption>
 * <tr><th>kind</th><th>when</th></tr>
 * <tr><td>{@link #RENEWAL}</td><td>b declares that it renews a</td></tr>
 * <tr><td>{@link #DUPLICATE}</td><td>both are the same achievement</td></tr>
 * <tr><td>{@link #VERTICAL}</td><td>level up, field near</td></tr>
 * <tr><td>{@link #DIAGONAL}</td><td>level up, field far</td></tr>
 * <tr><td>{@link #HORIZONTAL}</td><td>same level: near deepens, far broadens</td></tr>
 * <tr><td>{@link #SUPPLEMENTAL}</td><td>level down</td></tr>
 * <tr><td>{@link #UNDETERMINED}</td><td>level unknown, or level up with field unknown</td></tr>
 * </table>
 *
 * <p>These definitions are the library's own: no text that was found defines the words by level and field.
 */
public enum StepKind {

    /** The later one renews the earlier one and takes its place; there is no second count. */
    @JsonProperty("renewal")
    RENEWAL,

    /**
     * The same achievement twice: another version, a declared equivalence, or the same level and identical outcomes. It
     * counts once.
     */
    @JsonProperty("duplicate")
    DUPLICATE,

    /** Higher, in the same or a related field. */
    @JsonProperty("vertical")
    VERTICAL,

    /** Higher, in another field. */
    @JsonProperty("diagonal")
    DIAGONAL,

    /** At the same level; it deepens in a near field and broadens in a far one. */
    @JsonProperty("horizontal")
    HORIZONTAL,

    /** Lower: an update or an addition after a higher level. */
    @JsonProperty("supplemental")
    SUPPLEMENTAL,

    /** What is unknown would decide. */
    @JsonProperty("undetermined")
    UNDETERMINED;

    /** Whether the two credentials stand for one achievement. */
    public boolean isSameAchievement() {
        return this == RENEWAL || this == DUPLICATE;
    }

    static StepKind of(LevelMove move, Nearness nearness) {
        return switch (move) {
            case SAME -> HORIZONTAL;
            case DOWN -> SUPPLEMENTAL;
            case UP -> upwards(nearness);
            case UNKNOWN -> UNDETERMINED;
        };
    }

    private static StepKind upwards(Nearness nearness) {
        return switch (nearness) {
            case NEAR -> VERTICAL;
            case FAR -> DIAGONAL;
            case UNKNOWN -> UNDETERMINED;
        };
    }
}
