package org.espalier.stacking.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.AwardStatus;
import org.espalier.stacking.audit.RequirementResult;
import org.espalier.stacking.audit.Use;
import org.junit.jupiter.api.Test;

/** Audits of awards that let parts count beside every way of dividing, under rules of many kinds. */
class EveryPartTest {

    private static final long CASES = Long.getLong("espalier.divided", 300);

    @Test
    void should_divide_as_brute_force_does() {
        List<String> differing = LongStream.range(0, CASES)
                .mapToObj(seed -> faults(seed).stream().map(fault -> seed + ": " + fault))
                .flatMap(faults -> faults)
                .toList();
        assertThat(differing).isEmpty();
    }

    static List<String> faults(long seed) {
        DividedCase given = DividedCase.of(seed);
        AuditResult result = given.asked().audited();
        int[][] told = told(given, result);
        List<String> faults = new ArrayList<>(new EveryPart(given).faults(told));
        Score best = new EveryPart(given).best();
        Score score = new EveryPart(given).score(told);
        if (!result.shortfall().equals(best.shortfall()) || score.compareTo(best) != 0) {
            faults.add("told " + result.shortfall() + ", " + score + "; best " + best);
        }
        if (!result.proved() && !isOpen(result)) {
            faults.add("not proved");
        }
        if ((result.status() == AwardStatus.ELIGIBLE_FOR_REVIEW) != (best.standing() == 0)) {
            faults.add(result.status() + " where it is " + best.standing());
        }
        return faults;
    }

    /** Whether parts that are smaller than the steps of brute force may do better. */
    private static boolean isOpen(AuditResult result) {
        return result.report().findings("PARTS_IN_STEPS").stream()
                .anyMatch(finding -> finding.verdict() == Verdict.UNDETERMINED);
    }

    private static int[][] told(DividedCase given, AuditResult result) {
        int[][] told = new int[given.held().size()][given.leaves().size()];
        for (RequirementResult requirement : result.requirements()) {
            int leaf = Integer.parseInt(requirement.id().substring(1));
            for (Use use : requirement.uses()) {
                int number = Integer.parseInt(use.credential().text().substring(1));
                boolean parts = given.leaves().get(leaf).takesParts();
                told[number][leaf] = parts
                        ? (int) use.amount().inParts(1)
                        : given.held().get(number).credits();
            }
        }
        return told;
    }
}
