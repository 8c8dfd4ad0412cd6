package org.espalier.stacking.oracle;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.credential.HoldingStatus;
import org.espalier.core.finding.Finding;
import org.espalier.stacking.audit.AuditResult;

/** Whether what an answer says of holdings that do not count is true. */
final class RefusalCheck {

    private static final Set<String> UNFIT = Set.of(
            "NO_REQUIREMENT",
            "NOT_RECOGNISED",
            "WAITED_FOR",
            "BLOCKED",
            "NOT_CREDIT_BEARING",
            "GRANTED_FOR_ANOTHER",
            "CREDIT_SYSTEM_MISMATCH");

    private final World world;
    private final BitSet counted;
    private final boolean isOpen;
    private final List<String> faults = new ArrayList<>();

    private RefusalCheck(World world, BitSet counted, boolean isOpen) {
        this.world = world;
        this.counted = counted;
        this.isOpen = isOpen;
    }

    static List<String> faults(AuditCase given, World world, BitSet counted, AuditResult result) {
        RefusalCheck check = new RefusalCheck(world, counted, result.shortfall().signum() > 0);
        for (int i = 0; i < world.held().size(); i++) {
            if (!counted.get(i)) {
                check.refused(i, codes(world.held().get(i), result));
            }
        }
        return check.faults;
    }

    private static Set<String> codes(Holding holding, AuditResult result) {
        Set<String> codes = new TreeSet<>();
        result.findings().stream()
                .filter(finding -> finding.subject()
                        .credential()
                        .equals(java.util.Optional.of(holding.id().text())))
                .map(Finding::code)
                .forEach(codes::add);
        return codes;
    }

    private void refused(int number, Set<String> codes) {
        Holding holding = world.held().get(number);
        if (codes.isEmpty()) {
            faults.add("no reason told: " + holding.id());
        }
        for (String code : codes) {
            if (!isTrue(code, number, holding)) {
                faults.add("reason not true, " + code + ": " + holding.id() + ", fits " + world.fits(number));
            }
        }
    }

    private boolean isTrue(String code, int number, Holding holding) {
        HoldingStatus status = world.standing().status(holding);
        boolean fits = !world.fits(number).isEmpty();
        return switch (code) {
            case "PLANNED" -> holding.state() == HoldingState.PLANNED;
            case "EXPIRED" -> status == HoldingStatus.EXPIRED;
            case "REVOKED" -> status == HoldingStatus.REVOKED;
            case "SUSPENDED" -> status == HoldingStatus.SUSPENDED;
            case "NOT_YET_VALID" -> status == HoldingStatus.NOT_YET_VALID;
            case "RENEWED" -> world.standing().isRenewed(holding.id());
            case "GRANTED_ELSEWHERE", "GRANT_AHEAD" ->
                holding.grant().isPresent() && !world.standing().counts(number);
            case "DUPLICATE" ->
                counted.stream().anyMatch(other -> world.standing().areSame(number, other));
            case "CONTAINED" -> world.apart(number).intersects(counted);
            case "NOT_NEEDED" -> mayFit(number);
            case "LEFT_OUT", "CUT_OFF", "NO_CHOICE_FITS" -> mayFit(number) && isOpen;
            case "DATA_MISSING" -> !isSure(number);
            default -> !UNFIT.contains(code) || !fits;
        };
    }

    private boolean mayFit(int number) {
        return world.standing().counts(number)
                && world.leaves().stream().anyMatch(leaf -> Fit.fits(world.held(), number, leaf));
    }

    private boolean isSure(int number) {
        return world.fits(number).stream()
                .anyMatch(leaf ->
                        Fit.addsSurely(world.held(), number, world.leaves().get(leaf)));
    }
}
