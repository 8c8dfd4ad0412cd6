package org.espalier.stacking.solve;

import java.util.Arrays;

/** What changes in one step when flags are raised in it that were not raised before. */
final class Raised {

    private static final int[] NONE = {};

    private final int[] flags;
    private final int[] places;
    private final long[] changes;
    private final long[] amounts;

    Raised(Plan plan, int step) {
        int[] touched = plan.touched(step);
        this.amounts = new long[touched.length];
        Numbers from = new Numbers();
        Numbers to = new Numbers();
        Numbers raises = new Numbers();
        for (int raise = 0; raise < plan.layout().sums().raises().size(); raise++) {
            int flag = place(touched, plan.raise(raise).flag());
            if (flag >= 0) {
                from.add(flag);
                to.add(place(touched, plan.raise(raise).digit()));
                raises.add(raise);
            }
        }
        this.flags = from.size() == 0 ? NONE : from.toArray();
        this.places = to.toArray();
        this.changes = new long[flags.length];
        for (int i = 0; i < flags.length; i++) {
            changes[i] = plan.raise(raises.at(i)).amount();
        }
    }

    private static int place(int[] touched, int digit) {
        for (int place = 0; place < touched.length; place++) {
            if (touched[place] == digit) {
                return place;
            }
        }
        return -1;
    }

    /** Works out what an option raises, given the digits before it and by how much it changes them. */
    void look(long[] values, long[] changed, int from) {
        if (flags.length == 0) {
            return;
        }
        Arrays.fill(amounts, 0);
        for (int i = 0; i < flags.length; i++) {
            if (values[flags[i]] == 0 && changed[from + flags[i]] > 0) {
                amounts[places[i]] += changes[i];
            }
        }
    }

    /** What a digit changes by that. */
    long amount(int place) {
        return amounts[place];
    }

    /** By how much a digit may rise by that at most. */
    long rise(int place) {
        long rise = 0;
        for (int i = 0; i < flags.length; i++) {
            rise += places[i] == place ? Math.max(0, changes[i]) : 0;
        }
        return rise;
    }

    /** By how much a digit may fall by that at most, told below zero. */
    long fall(int place) {
        long fall = 0;
        for (int i = 0; i < flags.length; i++) {
            fall += places[i] == place ? Math.min(0, changes[i]) : 0;
        }
        return fall;
    }
}
