package org.espalier.stacking.rule;

import java.util.List;

/**
 * A rule that is made of others, as an audit reads it: so many of its parts are asked for.
 *
 * @param parts the parts that can be asked for in this case
 * @param least how many of them are asked for
 * @param leastAtBest how many, if what is not known of the case turns out well
 * @param most how many may hold
 * @param missing the data of the case that are missing to know which of them are asked for
 */
public record Composition(List<RuleUse> parts, int least, int leastAtBest, int most, List<String> missing) {

    /** Copies the lists. */
    public Composition {
        parts = List.copyOf(parts);
        missing = List.copyOf(missing);
    }

    static Composition of(List<RuleUse> parts, int least, int most) {
        return new Composition(parts, least, least, most, List.of());
    }

    static Composition all(List<RuleUse> parts) {
        return of(parts, parts.size(), parts.size());
    }

    /** One of the parts is asked for, and it is not known which. */
    static Composition oneOf(List<RuleUse> parts, boolean orNone, List<String> missing) {
        return new Composition(parts, parts.size(), orNone ? 0 : 1, parts.size(), missing);
    }
}
