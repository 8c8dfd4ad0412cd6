package org.espalier.recognition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.credential.HoldingStatus;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Suspension;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Facts;
import org.espalier.recognition.comparison.Cure;
import org.espalier.recognition.decision.Remedy;

/** Whether the credential is in force on the day, and what helps where it is not. */
final class InForce {

    private static final String CODE = "RECOGNITION_IN_FORCE";

    private final RecognitionCase given;
    private final MicroCredential credential;

    InForce(RecognitionCase given) {
        this.given = given;
        this.credential = given.credential();
    }

    /** What was revoked is not genuine; what has expired can be renewed; for the rest there is a day to wait for. */
    Item item() {
        HoldingStatus status = credential.statusOn(given.day());
        Facts facts = Facts.of("status", Told.words(status), "day", Fact.of(given.day()));
        return switch (status) {
            case VALID -> Item.told(Told.satisfied(CODE, facts));
            case REVOKED -> Item.told(Told.violated(CODE, facts));
            case EXPIRED -> Item.condition(Told.violated(CODE, facts), renewed());
            case SUSPENDED, NOT_YET_VALID -> Item.condition(Told.violated(CODE, facts), later());
        };
    }

    private Remedy renewed() {
        return given.remedies().condition(Cure.UPDATE, Facts.of("about", Fact.of("the credential")));
    }

    private Remedy later() {
        Optional<LocalDate> next = next();
        return next.isPresent() || isOpen() ? Remedies.later(next) : renewed();
    }

    /** The next day on which it is in force; as a rule its first day, or the day after a suspension. */
    private Optional<LocalDate> next() {
        Stream<LocalDate> first = credential.validFrom().or(credential::awardedOn).stream();
        Stream<LocalDate> resumed = credential.suspensions().stream()
                .flatMap(suspension -> suspension.to().stream())
                .filter(LocalDate.MAX::isAfter)
                .map(last -> last.plusDays(1));
        return Stream.concat(first, resumed)
                .filter(given.day()::isBefore)
                .filter(day -> credential.statusOn(day) == HoldingStatus.VALID)
                .min(LocalDate::compareTo);
    }

    /** Whether nobody has said yet when a suspension ends. */
    private boolean isOpen() {
        return credential.suspensions().stream().map(Suspension::to).anyMatch(Optional::isEmpty);
    }
}
