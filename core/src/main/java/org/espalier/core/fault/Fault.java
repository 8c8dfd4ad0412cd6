package org.espalier.core.fault;

/**
 * One thing that is wrong in a value.
 *
 * @param attribute where, as a path of attribute names below the value, for example {@code workload/hours}; empty for
 *     the value as a whole
 * @param problem what is wrong and what would be right, one line, no full stop
 */
public record Fault(String attribute, String problem) {

    private static final String REQUIRED = "is required";

    /** The fault that a required attribute is missing. */
    public static Fault missing(String attribute) {
        return new Fault(attribute, REQUIRED);
    }

    /** Whether the fault is that a required attribute is missing. */
    public boolean isMissing() {
        return problem.equals(REQUIRED);
    }

    /** Whether the fault lies in an attribute, given by its path, or below it. */
    boolean isAt(String path) {
        return attribute.equals(path) || attribute.startsWith(path + "/");
    }

    @Override
    public String toString() {
        return attribute.isEmpty() ? problem : attribute + ": " + problem;
    }
}
