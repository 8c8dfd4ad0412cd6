package org.espalier.stacking.solve;

/** Tells the form of a problem of few variables. */
final class BitFragment {

    /** With more sums than this, the states of a dynamic programme may be too many. */
    private static final int FEW = 3;

    private final BitForm form;

    private BitFragment(BitForm form) {
        this.form = form;
    }

    /**
     * The form.
     *
     * @param alone the uses that serve one demand only, of items of which no two uses can be made
     */
    static Fragment of(BitForm form, long alone) {
        BitFragment fragment = new BitFragment(form);
        boolean isLimited = fragment.areLimitedTogether();
        if (!isLimited && form.rows() == 0 && alone == form.all() && fragment.areUnits()) {
            return Fragment.P2;
        }
        return isLimited || form.problem().demands().size() > FEW ? Fragment.H : Fragment.P12;
    }

    /** Whether a limit holds for several items. */
    private boolean areLimitedTogether() {
        for (int row = 0; row < form.rows(); row++) {
            if (!isOfOneItem(form.usesOf(form.row(row).mask()))) {
                return true;
            }
        }
        for (long set : form.excluded()) {
            if (!isOfOneItem(set)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfOneItem(long set) {
        for (long item : form.items()) {
            if ((item & set) != 0) {
                return (set & ~item) == 0;
            }
        }
        return true;
    }

    private boolean areUnits() {
        for (Node part : Tree.parts(form.problem().root())) {
            if (!(part instanceof Node.Leaf leaf)
                    || !isUnits(form.problem().demands().get(leaf.demand()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUnits(Demand demand) {
        return demand.isProportional()
                && demand.parts().size() == 1
                && demand.parts().get(0).terms().areEven();
    }
}
