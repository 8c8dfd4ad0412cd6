package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.List;
import org.espalier.core.exact.Rational;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.solve.Item;
import org.espalier.stacking.solve.Use;

/**
 * The credits by which the smaller of two ways of counting is preferred; whatever is earned is preferred to what is in progress.
 * Of a holding of which parts may count, the parts that are used are counted.
 */
final class Sizes {

    /** More than all that is earned can weigh together. */
    private static final Rational IN_PROGRESS = Rational.of(1_000_000_000L);

    private final Uses uses;
    private final Rational[] sizes;
    private final boolean[] isDivided;
    private long parts = 1;

    Sizes(Uses uses) {
        this.uses = uses;
        this.sizes = new Rational[uses.items().size()];
        this.isDivided = new boolean[sizes.length];
        for (int item = 0; item < sizes.length; item++) {
            sizes[item] = ects(uses.items().get(item).counted());
        }
        for (int use = 0; use < uses.size(); use++) {
            int item = uses.use(use).item();
            boolean ects = ects(uses.item(use).counted()).signum() > 0;
            sizes[item] = ects ? sizes[item] : sizes[item].max(uses.largest(use));
            isDivided[item] |= !uses.isWhole(use);
        }
        for (int item = 0; item < sizes.length; item++) {
            parts = sizes[item].commonParts(parts);
        }
        for (int use = 0; use < uses.size(); use++) {
            parts = ofUse(use).commonParts(parts);
        }
    }

    private static Rational ects(CountedHolding holding) {
        return holding.credits(CreditSystem.ECTS).from();
    }

    private Rational ofUse(int use) {
        int item = uses.use(use).item();
        return isDivided[item] ? sizes[item].times(uses.part(use)) : Rational.ZERO;
    }

    private Rational ofItem(int item) {
        Rational size = isDivided[item] ? Rational.ZERO : sizes[item];
        return uses.items().get(item).isEarned() ? size : size.plus(IN_PROGRESS);
    }

    /** The holdings with their costs and sizes. */
    List<Item> items(Costs costs) {
        List<Item> items = new ArrayList<>(sizes.length);
        for (int item = 0; item < sizes.length; item++) {
            items.add(new Item(costs.of(uses.items().get(item)), ofItem(item).inParts(parts)));
        }
        return items;
    }

    /** The uses with their sizes. */
    List<Use> uses() {
        List<Use> all = new ArrayList<>(uses.size());
        for (int number = 0; number < uses.size(); number++) {
            Use use = uses.use(number);
            all.add(new Use(
                    use.item(), use.leaf(), use.exceptions(), ofUse(number).inParts(parts)));
        }
        return all;
    }
}
