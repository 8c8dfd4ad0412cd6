package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonProperty;

/** By what two credentials are the same thing, so that one repeats the other. */
public enum SameBy {

    /** A common code; a scheme that only one of them tells does not part them. A credential without a code repeats none. */
    @JsonProperty("code")
    CODE,

    /** A common title in any language; case does not count. */
    @JsonProperty("title")
    TITLE,

    /** The same achievement, see {@link org.espalier.stacking.stack.SameAchievement}. */
    @JsonProperty("equivalence")
    EQUIVALENCE
}
