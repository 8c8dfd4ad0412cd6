package org.espalier.stacking.audit;

/**
 * How far an audit searches before it refuses.
 *
 * @param steps how many ways of using one holding may be tried in one search of the dynamic programme
 * @param containers how many credentials that contain others may take part, for each two ways are tried
 */
public record AuditLimits(long steps, int containers) {

    /** Two million steps, twelve containers: about a second for each of the few searches of an audit. */
    public static final AuditLimits STANDARD = new AuditLimits(2_000_000, 12);

    /** Checks that both limits make sense. */
    public AuditLimits {
        if (steps < 1 || containers < 0 || containers > 20) {
            throw new IllegalArgumentException("At least one step, and from 0 to 20 containers");
        }
    }
}
