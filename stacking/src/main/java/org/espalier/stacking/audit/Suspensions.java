package org.espalier.stacking.audit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Suspension;

/** Until when a credential is suspended. */
final class Suspensions {

    private Suspensions() {}

    /** The last day up to which it is suspended without a break; empty where no end is told. */
    static Optional<LocalDate> until(MicroCredential credential, LocalDate day) {
        Optional<LocalDate> last = Optional.empty();
        List<Suspension> covering = covering(credential, day);
        while (!covering.isEmpty()
                && covering.stream().allMatch(each -> each.to().isPresent())) {
            LocalDate end = end(covering);
            last = Optional.of(end);
            covering = covering(credential, end.plusDays(1));
        }
        return covering.isEmpty() ? last : Optional.empty();
    }

    private static List<Suspension> covering(MicroCredential credential, LocalDate day) {
        return credential.suspensions().stream()
                .filter(suspension -> suspension.covers(day))
                .toList();
    }

    private static LocalDate end(List<Suspension> ended) {
        return ended.stream()
                .map(suspension -> suspension.to().orElseThrow())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
