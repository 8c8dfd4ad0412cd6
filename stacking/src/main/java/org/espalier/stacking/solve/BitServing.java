package org.espalier.stacking.solve;

/** Which uses are counted by one demand only, once, and belong to an item of which no two uses can be made. */
final class BitServing {

    private long once;
    private long several;

    BitServing(BitForm form) {
        for (Demand demand : form.problem().demands()) {
            for (Part part : demand.parts()) {
                note(part.terms());
            }
        }
        for (int item = 0; item < form.items().length; item++) {
            several |= form.isAlone(item) ? 0 : form.items()[item];
        }
        once &= form.all();
    }

    private void note(Terms terms) {
        for (int place = 0; place < terms.size(); place++) {
            long bit = 1L << terms.variable(place);
            several |= once & bit;
            once |= bit;
        }
    }

    /** Those uses. */
    long alone() {
        return once & ~several;
    }
}
