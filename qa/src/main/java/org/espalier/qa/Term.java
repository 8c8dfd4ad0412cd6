package org.espalier.qa;

import java.time.LocalDate;
import java.util.Optional;
import org.espalier.core.credential.QualityAssurance;
import org.espalier.core.credential.QualityAssuranceKind;
import org.espalier.core.finding.Confidence;
import org.espalier.core.finding.Source;

/**
 * The time in which an arrangement holds. A review without a last day holds for six years after its first, as the
 * European register of reviews has it; any other arrangement without a last day holds on. Days that are not told do not
 * limit it.
 *
 * @param from the first day, where it is told
 * @param to the last day, told or assumed
 * @param assumed whether the last day is assumed, six years after the first
 */
public record Term(Optional<LocalDate> from, Optional<LocalDate> to, boolean assumed) {

    /** Where the six years come from. */
    public static final Source SIX_YEARS = Source.builder()
            .title("EQAR, documentation of DEQAR")
            .locator("report data elements, validity")
            .confidence(Confidence.VERIFIED)
            .build();

    private static final int YEARS = 6;

    /** The term of an arrangement. */
    public static Term of(QualityAssurance arrangement) {
        boolean assumed = arrangement.validTo().isEmpty() && isReview(arrangement);
        Optional<LocalDate> sixYears = arrangement.validFrom().map(first -> first.plusYears(YEARS));
        Optional<LocalDate> last = assumed ? sixYears : arrangement.validTo();
        return new Term(arrangement.validFrom(), last, assumed && last.isPresent());
    }

    static boolean isReview(QualityAssurance arrangement) {
        return arrangement.kind() == QualityAssuranceKind.INSTITUTIONAL
                || arrangement.kind() == QualityAssuranceKind.PROGRAMME;
    }

    /** Whether it holds on a day, as far as its days are told. */
    public boolean holdsOn(LocalDate day) {
        return !beginsAfter(day) && !endedBefore(day);
    }

    /** Whether it begins only after a day. */
    public boolean beginsAfter(LocalDate day) {
        return from.map(day::isBefore).orElse(false);
    }

    /** Whether it had ended before a day. */
    public boolean endedBefore(LocalDate day) {
        return to.map(day::isAfter).orElse(false);
    }
}
