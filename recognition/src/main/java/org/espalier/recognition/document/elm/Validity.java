package org.espalier.recognition.document.elm;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * From when to when a document is valid. The first day is not the day of the award.
 *
 * @param from the first day, where it is told
 * @param to the last day, where it is told; the earlier one of two
 */
record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {

    static Validity read(ElmNode credential) {
        Optional<LocalDate> from = credential.day("validFrom").map(WrittenDay::day);
        List<LocalDate> ends = Stream.of("validUntil", "expirationDate")
                .flatMap(property -> credential.day(property).stream())
                .map(WrittenDay::day)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
        Validity validity = new Validity(from, ends.stream().findFirst());
        validity.tell(credential, ends.size() > 1);
        return validity;
    }

    private void tell(ElmNode credential, boolean twoEnds) {
        boolean backwards = from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
        if (backwards || twoEnds) {
            credential.scope().warning("VALIDITY_INCONSISTENT", credential.path("validUntil"));
        }
    }
}
