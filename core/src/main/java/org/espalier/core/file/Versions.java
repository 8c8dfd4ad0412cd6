package org.espalier.core.file;

import java.time.LocalDate;
import java.util.List;
import org.espalier.core.fault.Faults;

/** The versions of one id beside each other. */
final class Versions {

    private Versions() {}

    static LocalDate firstDay(Envelope envelope) {
        return envelope.validFrom().orElse(LocalDate.MIN);
    }

    private static LocalDate lastDay(Envelope envelope) {
        return envelope.validTo().orElse(LocalDate.MAX);
    }

    /** Adds a fault for every two that are the same version, or hold on the same day. */
    static void check(List<? extends Envelope> versions, Faults faults) {
        for (int i = 0; i < versions.size(); i++) {
            for (Envelope later : versions.subList(i + 1, versions.size())) {
                check(versions.get(i), later, faults);
            }
        }
    }

    private static void check(Envelope one, Envelope other, Faults faults) {
        String name = one.reference().toString();
        if (one.version().equals(other.version())) {
            faults.check(false, name, "stands twice");
        } else {
            faults.check(!overlap(one, other), name, "holds on the same days as version " + other.version());
        }
    }

    private static boolean overlap(Envelope one, Envelope other) {
        return !firstDay(one).isAfter(lastDay(other)) && !firstDay(other).isAfter(lastDay(one));
    }
}
