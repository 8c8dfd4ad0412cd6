package org.espalier.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.finding.Facts;
import org.espalier.core.finding.Finding;
import org.espalier.core.level.EqfLevel;
import org.espalier.recognition.comparison.Cure;
import org.espalier.recognition.decision.DecisionStatus;
import org.espalier.recognition.decision.Purpose;
import org.espalier.recognition.decision.Recognised;
import org.espalier.recognition.decision.Remedy;

/**
 * How far a passport or a background paper supports admission where documents are missing: to a level, until a day, and
 * without credits. One that supports nothing refuses nobody.
 */
final class Access {

    private final RecognitionCase given;

    Access(RecognitionCase given) {
        this.given = given;
    }

    static boolean isAsked(RecognitionCase given) {
        RecognitionRequest request = given.request();
        boolean papers =
                request.passport().isPresent() || request.backgroundPaper().isPresent();
        return papers && given.purpose().equals(Optional.of(Purpose.ADMISSION));
    }

    Rung rung() {
        return passport().or(this::paper).orElseGet(this::unsupported);
    }

    private Optional<Rung> passport() {
        return given.request()
                .passport()
                .filter(passport -> passport.supportsOn(given.day()))
                .map(passport ->
                        rung(passport.finding(given.day()), passport.level(), Optional.of(passport.validTo())));
    }

    private Optional<Rung> paper() {
        return given.request()
                .backgroundPaper()
                .filter(paper -> paper.supportsOn(given.day()))
                .map(paper -> rung(paper.finding(given.day()), paper.level(), Optional.empty()));
    }

    private static Rung rung(Finding finding, Optional<EqfLevel> level, Optional<LocalDate> until) {
        Recognised recognised = Recognised.builder().level(level).until(until).build();
        return new Rung(DecisionStatus.FULL, recognised, List.of(Item.told(finding)));
    }

    private Rung unsupported() {
        RecognitionRequest request = given.request();
        Stream<Item> items = Stream.concat(
                request.passport().stream()
                        .map(passport -> Item.open(passport.finding(given.day()), remedy(passport.issuedOn()))),
                request.backgroundPaper().stream()
                        .map(paper -> Item.open(paper.finding(given.day()), remedy(paper.on()))));
        return Rung.nothing(DecisionStatus.INFORMATION_REQUESTED, items.toList());
    }

    /** What was not issued yet is waited for; else another paper helps. */
    private Remedy remedy(LocalDate issued) {
        return issued.isAfter(given.day())
                ? Remedies.later(Optional.of(issued))
                : given.remedies().worded(Cure.INFORMATION, "REMEDY_ACCESS", Facts.none());
    }
}
