package org.espalier.core.json;

/**
 * How much of an unknown file is read before it is refused.
 *
 * @param maximumBytes the largest file, in bytes
 * @param maximumDepth the deepest nesting of objects and arrays
 * @param maximumNumberLength the longest number, in characters
 * @param maximumFaults how many faults are told one by one; what goes beyond is counted
 */
public record JsonLimits(long maximumBytes, int maximumDepth, int maximumNumberLength, int maximumFaults) {

    /** 32 MiB, 100 levels, numbers of 100 characters, 100 faults. */
    public static final JsonLimits STANDARD = new JsonLimits(32L << 20, 100, 100, 100);

    private static final int DEEPEST = 1000;

    /** Checks that every limit is above zero, files stay below 2 GiB and nesting at most 1000 levels. */
    public JsonLimits {
        if (maximumBytes < 1
                || maximumBytes > Integer.MAX_VALUE
                || maximumDepth < 1
                || maximumDepth > DEEPEST
                || maximumNumberLength < 1
                || maximumFaults < 1) {
            throw new IllegalArgumentException("Limits are above zero, files below 2 GiB, nesting up to 1000");
        }
    }
}
