package org.espalier.core.element;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.QualityAssurance;
import org.espalier.core.credential.Revocation;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;

/** Dates that cannot be: an award in the future, an end before its beginning. */
final class DateLint {

    private static final String AWARDED = "/awardedOn";

    Stream<Finding> of(Checked checked) {
        return Stream.concat(
                inFuture(checked).stream(),
                pairs(checked.credential()).stream().filter(Pair::isReversed).map(pair -> pair.finding(checked)));
    }

    private static Optional<Finding> inFuture(Checked checked) {
        return checked.credential()
                .awardedOn()
                .filter(day -> day.isAfter(checked.on()))
                .map(day -> checked.finding("DATE_IN_FUTURE", Verdict.VIOLATED, Severity.ERROR, AWARDED)
                        .putFact("awardedOn", Fact.of(day))
                        .putFact("on", Fact.of(checked.on()))
                        .source(LintSources.CALENDAR)
                        .build());
    }

    private static List<Pair> pairs(MicroCredential credential) {
        Dated awarded = new Dated(AWARDED, credential.awardedOn());
        Dated studiedFrom = new Dated("/studiedFrom", credential.studiedFrom());
        Dated studiedTo = new Dated("/studiedTo", credential.studiedTo());
        Dated validFrom = new Dated("/validFrom", credential.validFrom());
        Dated validTo = new Dated("/validTo", credential.validTo());
        Dated revoked = new Dated("/revocation/on", credential.revocation().map(Revocation::on));
        List<Pair> pairs = new ArrayList<>();
        pairs.add(new Pair(studiedFrom, studiedTo, Severity.ERROR));
        pairs.add(new Pair(studiedTo, awarded, Severity.WARNING));
        pairs.add(new Pair(validFrom, validTo, Severity.ERROR));
        pairs.add(new Pair(awarded, validTo, Severity.ERROR));
        pairs.add(new Pair(awarded, revoked, Severity.ERROR));
        addArrangements(pairs, credential.qualityAssurance());
        return pairs;
    }

    private static void addArrangements(List<Pair> pairs, List<QualityAssurance> arrangements) {
        for (int i = 0; i < arrangements.size(); i++) {
            String path = "/qualityAssurance/" + i;
            QualityAssurance one = arrangements.get(i);
            Dated from = new Dated(path + "/validFrom", one.validFrom());
            pairs.add(new Pair(from, new Dated(path + "/validTo", one.validTo()), Severity.ERROR));
        }
    }

    private record Dated(String path, Optional<LocalDate> day) {}

    private record Pair(Dated first, Dated second, Severity severity) {

        boolean isReversed() {
            return first.day().isPresent()
                    && second.day().stream()
                            .anyMatch(day -> day.isBefore(first.day().orElseThrow()));
        }

        Finding finding(Checked checked) {
            return checked.finding("DATE_ORDER", Verdict.VIOLATED, severity, second.path())
                    .putFact("first", Fact.of(first.path().substring(1)))
                    .putFact("firstDay", Fact.of(first.day().orElseThrow()))
                    .putFact("second", Fact.of(second.path().substring(1)))
                    .putFact("secondDay", Fact.of(second.day().orElseThrow()))
                    .source(LintSources.CALENDAR)
                    .build();
        }
    }
}
