package org.espalier.benchmarks.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.espalier.core.credential.Portfolio;
import org.espalier.stacking.AwardAudit;
import org.espalier.stacking.audit.AuditResult;

/** How long whole audits take, from credentials to findings, each of another learner. */
final class AuditTimes {

    private static final int LEARNERS = 100;
    private static final int WARM_UP = 30;

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
        for (long seed = 1; seed <= WARM_UP; seed++) {
            time(new Realistic(holdings, requirements, isByNumber, -seed), new ArrayList<>());
        }
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
                times.get(times.size() * 99 / 100) * 1e3);
    }

    private double time(Realistic realistic, List<AuditResult> results) {
        Portfolio portfolio = realistic.portfolio();
        AwardAudit audit = realistic.audit(limit);
        return Stopwatch.time(() -> results.add(realistic.result(audit, portfolio)));
    }
}
