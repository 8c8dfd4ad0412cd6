package org.espalier.stacking.stack;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.espalier.core.level.EqfLevel;

/** Where a step leads on the axis of levels, by EQF level. Two national levels on one EQF level are the same. */
public enum LevelMove {

    /** To the same level. */
    @JsonProperty("same")
    SAME,

    /** To a higher level. */
    @JsonProperty("up")
    UP,

    /** To a lower level. */
    @JsonProperty("down")
    DOWN,

    /** One of the two levels is not known. */
    @JsonProperty("unknown")
    UNKNOWN;

    /** The move from one level to another; unknown where one of them is. */
    public static LevelMove between(Optional<EqfLevel> earlier, Optional<EqfLevel> later) {
        if (earlier.isEmpty() || later.isEmpty()) {
            return UNKNOWN;
        }
        return between(earlier.orElseThrow().number(), later.orElseThrow().number());
    }

    static LevelMove between(int earlier, int later) {
        if (earlier == later) {
            return SAME;
        }
        return later > earlier ? UP : DOWN;
    }
}
