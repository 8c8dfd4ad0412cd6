package org.espalier.stacking.oracle;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.RequirementResult;
import org.espalier.stacking.audit.Witness;

/** Whether witnesses prove what they say. */
final class WitnessCheck {

    private WitnessCheck() {}

    static List<String> faults(World world, AuditResult result) {
        List<String> faults = new ArrayList<>();
        for (Witness witness : result.witnesses()) {
            List<String> holdings = new ArrayList<>();
            for (int i = 0; i < world.held().size(); i++) {
                if (fitsOne(world, i, witness)) {
                    holdings.add(world.held().get(i).id().text());
                }
            }
            if (!witness.holdings().containsAll(holdings)) {
                faults.add("a witness leaves out holdings: " + witness + ", could fill " + holdings);
            }
            Rational counted = counted(result, witness);
            if (!witness.supply().isAtLeast(counted)) {
                faults.add("more is counted than a witness says there is: " + witness + ", counted " + counted);
            }
        }
        return faults;
    }

    private static boolean fitsOne(World world, int holding, Witness witness) {
        BitSet fits = world.fits(holding);
        return fits.stream().anyMatch(leaf -> names(witness, world.leaves().get(leaf)));
    }

    static boolean names(Witness witness, Spot leaf) {
        return witness.requirements().stream().anyMatch(leaf.path()::contains);
    }

    private static Rational counted(AuditResult result, Witness witness) {
        return result.all()
                .filter(told -> witness.requirements().contains(told.id()))
                .map(RequirementResult::counted)
                .flatMap(Optional::stream)
                .reduce(Rational.ZERO, Rational::plus);
    }
}
