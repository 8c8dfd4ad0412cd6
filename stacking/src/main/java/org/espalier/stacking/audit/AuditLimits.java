package org.espalier.stacking.audit;

/**
 * How far an audit searches before it refuses.
 *
 * @param states how many states of the dynamic programme may be visited in one search
 * @param containers how many credentials that contain others may take part, for each two ways are tried
 */
public record AuditLimits(long states, int containers) {

    /** Two million states, eight containers: at most a few seconds. */
    public static final AuditLimits STANDARD = new AuditLimits(2_000_000, 8);

    /** Checks that both limits make sense. */
    public AuditLimits {
        if (states < 1 || containers < 0 || containers > 20) {
            throw new IllegalArgumentException("At least one state, and from 0 to 20 containers");
        }
    }
}
