package org.espalier.benchmarks.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.DoubleStream;
import org.espalier.core.credential.Portfolio;
import org.espalier.stacking.AwardAudit;
import org.espalier.stacking.audit.AuditResult;

/**
 * How long whole audits take, from credentials to findings, each of another learner: the median of a few runs each, when
 * the code is warm and the award was audited before, as one award is for many learners.
 */
final class AuditTimes {

    private static final int LEARNERS = 100;
    private static final int RUNS = 5;
    private static final double WARM_UP_SECONDS = 10;

    private final double limit;

    AuditTimes(double limit) {
        this.limit = limit;
    }

    void print() {
        System.out.println(
                "\n| Whole audits of " + LEARNERS + " learners | eligible | proved | median, ms | p99, ms |");
        System.out.println("|---|---:|---:|---:|---:|");
        print(12, 10, false);
        print(30, 12, false);
        print(60, 30, false);
        print(120, 60, false);
        print(200, 60, true);
    }

    private void print(int holdings, int requirements, boolean isByNumber) {
        warmUp(holdings, requirements, isByNumber);
        List<AuditResult> results = new ArrayList<>();
        List<Double> times = new ArrayList<>();
        for (long seed = 1; seed <= LEARNERS; seed++) {
            times.add(time(new Realistic(holdings, requirements, isByNumber, seed), results));
        }
        times.sort(Double::compare);
        System.out.printf(
                Locale.ROOT,
                "| %d holdings, %d requirements%s | %d | %d | %.3f | %.3f |%n",
                holdings,
                requirements,
                isByNumber ? ", by number" : "",
                results.stream()
                        .filter(result -> result.shortfall().signum() == 0)
                        .count(),
                results.stream().filter(AuditResult::proved).count(),
                times.get(times.size() / 2) * 1e3,
                times.get((99 * times.size() + 99) / 100 - 1) * 1e3);
    }

    private void warmUp(int holdings, int requirements, boolean isByNumber) {
        double spent = 0;
        for (long seed = 1; spent < WARM_UP_SECONDS; seed++) {
            spent += RUNS * time(new Realistic(holdings, requirements, isByNumber, -seed), new ArrayList<>());
        }
    }

    private double time(Realistic realistic, List<AuditResult> results) {
        Portfolio portfolio = realistic.portfolio();
        AwardAudit audit = realistic.audit(limit);
        results.add(realistic.result(audit, portfolio));
        return DoubleStream.generate(() -> once(realistic, audit, portfolio))
                .limit(RUNS)
                .sorted()
                .toArray()[RUNS / 2];
    }

    private double once(Realistic realistic, AwardAudit audit, Portfolio portfolio) {
        long start = System.nanoTime();
        Objects.requireNonNull(realistic.result(audit, portfolio));
        return (System.nanoTime() - start) / 1e9;
    }
}
