package org.espalier.core.fault;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a value cannot be built; names everything that is wrong in it. */
public final class FaultyValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    FaultyValueException(String what, List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("; ", what + ": ", "")));
        this.faults = List.copyOf(faults);
    }

    /** What is wrong, in the order of the attributes; at least one. */
    public List<Fault> faults() {
        return faults;
    }
}
