package org.espalier.core.fault;

import java.util.Optional;

/**
 * One thing that is wrong in a value.
 *
 * @param attribute where, as a path of attribute names below the value, for example {@code workload/hours}; empty for
 *     the value as a whole
 * @param problem what is wrong and what would be right, one line, no full stop
 * @param betweenParts whether it lies between parts of the value, as a reference that leads nowhere: it may be there only
 *     because another part was refused
 * @param reference the id that leads nowhere, where that is the fault
 */
public record Fault(String attribute, String problem, boolean betweenParts, Optional<String> reference) {

    private static final String REQUIRED = "is required";

    /** A fault that lies where it is. */
    public Fault(String attribute, String problem) {
        this(attribute, problem, false, Optional.empty());
    }

    /** The fault that a required attribute is missing. */
    public static Fault missing(String attribute) {
        return new Fault(attribute, REQUIRED);
    }

    /** Whether the fault is that a required attribute is missing. */
    public boolean isMissing() {
        return problem.equals(REQUIRED);
    }

    /** The same fault seen from a value that has this one as an attribute. */
    Fault below(String outer) {
        return new Fault(below(outer, attribute), problem, betweenParts, reference);
    }

    static String below(String outer, String inner) {
        return outer.isEmpty() || inner.isEmpty() ? outer + inner : outer + "/" + inner;
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
