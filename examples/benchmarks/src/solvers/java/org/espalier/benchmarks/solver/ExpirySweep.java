package org.espalier.benchmarks.solver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.text.LocalizedText;
import org.espalier.stacking.AwardAudit;
import org.espalier.stacking.audit.AwardStatus;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.award.Requirement;
import org.espalier.stacking.rule.HoldingFilter;

/**
 * B13: credentials that are valid for some time, and the last day on which an award could be claimed.
 *
 * <p>Each credential fits one requirement, so that the last day can be told by counting.
 */
final class ExpirySweep {

    private static final LocalDate FIRST = LocalDate.parse("2020-01-01");
    private static final int REQUIREMENTS = 10;

    private final List<LocalDate> from = new ArrayList<>();
    private final List<LocalDate> to = new ArrayList<>();
    private final int least;

    private ExpirySweep(int holdings) {
        Random random = new Random(holdings);
        for (int holding = 0; holding < holdings; holding++) {
            from.add(FIRST.plusDays(random.nextInt(1000)));
            to.add(from.get(holding).plusDays(200 + random.nextInt(1500)));
        }
        least = holdings / REQUIREMENTS / 4;
    }

    static List<ExpirySweep> sizes() {
        return Stream.of(50, 200).map(ExpirySweep::new).toList();
    }

    /** The last day on which enough are valid for every requirement, counted. */
    LocalDate expected() {
        return to.stream().filter(this::isEnough).max(LocalDate::compareTo).orElseThrow();
    }

    private boolean isEnough(LocalDate day) {
        return IntStream.range(0, REQUIREMENTS).allMatch(requirement -> valid(requirement, day) >= least);
    }

    private long valid(int requirement, LocalDate day) {
        return IntStream.range(0, from.size())
                .filter(holding -> holding % REQUIREMENTS == requirement)
                .filter(holding -> !day.isBefore(from.get(holding)) && !day.isAfter(to.get(holding)))
                .count();
    }

    /** The last day on which an audit finds the award met: only the last days of validity come into question. */
    Optional<LocalDate> latest() {
        AwardAudit audit = AwardAudit.of(award());
        Portfolio portfolio = portfolio();
        return to.stream()
                .distinct()
                .filter(day -> audit.audit(portfolio, day).status() == AwardStatus.ELIGIBLE_FOR_REVIEW)
                .max(LocalDate::compareTo);
    }

    private Award award() {
        Award.Builder award = Award.builder().id("sweep").title(LocalizedText.of("en", "Sweep"));
        IntStream.range(0, REQUIREMENTS)
                .forEach(number -> award.addRequirements(
                        Requirement.count("r" + number, least, HoldingFilter.tagged("t" + number))));
        return award.build();
    }

    private Portfolio portfolio() {
        return Portfolio.of(
                "L-0013",
                IntStream.range(0, from.size()).mapToObj(this::holding).toList());
    }

    private Holding holding(int number) {
        MicroCredential credential = MicroCredential.builder()
                .id("c" + number)
                .awardedOn(from.get(number))
                .validFrom(from.get(number))
                .validTo(to.get(number))
                .build();
        return Holding.builder()
                .credential(credential)
                .addTags("t" + number % REQUIREMENTS)
                .build();
    }

    @Override
    public String toString() {
        return from.size() + " holdings";
    }
}
