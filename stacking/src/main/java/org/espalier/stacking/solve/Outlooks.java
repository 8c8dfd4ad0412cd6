package org.espalier.stacking.solve;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Works out the outlook of each step, from the last step to the first. */
final class Outlooks {

    /** A digit that takes more numbers is judged only when it closes. */
    private static final long WIDEST = 2_048;

    private final Plan plan;
    private final @Nullable Claim[] claims;
    private final long[] @Nullable [] tables;
    private final Outlook[] all;
    private long start;

    Outlooks(Plan plan) {
        this.plan = plan;
        int digits = plan.layout().sums().digits().size();
        this.claims = new Claim[digits];
        this.tables = new long[digits][];
        this.all = new Outlook[plan.steps()];
        plan.layout().blocks().forEach(this::open);
        for (int step = plan.steps() - 1; step >= 0; step--) {
            all[step] = outlook(step);
        }
        for (int digit = 0; digit < digits; digit++) {
            long[] table = tables[digit];
            start += table == null ? 0 : table[(int) -plan.digit(digit).offset()];
        }
    }

    private void open(Block block) {
        if (!block.isPlain()) {
            boolean isFixed = plan.closes(block) < 0;
            start += isFixed ? block.weight(new long[tables.length]) : 0;
            return;
        }
        Claim claim = block.plain();
        int digit = claim.digit(0);
        claims[digit] = claim;
        if (plan.digit(digit).isIdle()) {
            start += claim.plainWeight(0);
        } else if (plan.digit(digit).width() <= WIDEST && !isRaised(digit)) {
            tables[digit] = closed(claim, plan.digit(digit));
        }
    }

    private boolean isRaised(int digit) {
        return plan.layout().sums().raises().stream().anyMatch(raise -> raise.digit() == digit);
    }

    private static long[] closed(Claim claim, Digit digit) {
        long[] table = new long[(int) digit.width()];
        for (int i = 0; i < table.length; i++) {
            table[i] = claim.plainWeight(i + digit.offset());
        }
        return table;
    }

    private Outlook outlook(int step) {
        int[] touched = plan.touched(step);
        long[][] before = new long[touched.length][];
        long[][] after = new long[touched.length][];
        long[] offsets = new long[touched.length];
        Claim[] closed = new Claim[touched.length];
        long[] shares = shares(step);
        for (int place = 0; place < touched.length; place++) {
            int digit = touched[place];
            offsets[place] = plan.digit(digit).offset();
            closed[place] = plan.digit(digit).last() == step ? claims[digit] : null;
            after[place] = tables[digit];
            before[place] = after[place] == null ? null : before(step, place, after[place], shares);
            tables[digit] = before[place];
        }
        return new Outlook(before, after, offsets, closed);
    }

    /** Of what an option weighs, how much each digit must bear: together no more than all of it. */
    private long[] shares(int step) {
        Layout layout = plan.layout();
        int item = plan.item(step);
        int size = plan.touched(step).length;
        boolean areSingle = layout.options(item).areSingle();
        long[] shares = new long[plan.amounts(step).length];
        for (int option = 0; option < layout.options(item).size(); option++) {
            int bearers = bearers(step, option);
            long weight = layout.weight(item, option) / (areSingle ? 1 : Math.max(1, bearers));
            for (int place = 0; place < size && bearers > 0; place++) {
                if (bears(step, option, place)) {
                    shares[option * size + place] = weight;
                    bearers = areSingle ? 0 : bearers;
                }
            }
        }
        return shares;
    }

    private int bearers(int step, int option) {
        int bearers = 0;
        for (int place = 0; place < plan.touched(step).length; place++) {
            bearers += bears(step, option, place) ? 1 : 0;
        }
        return bearers;
    }

    private boolean bears(int step, int option, int place) {
        int size = plan.touched(step).length;
        return plan.amounts(step)[option * size + place] != 0 && tables[plan.touched(step)[place]] != null;
    }

    private long[] before(int step, int place, long[] after, long[] shares) {
        long[] amounts = plan.amounts(step);
        long low = plan.lows(step)[place];
        long high = plan.highs(step)[place];
        long offset = plan.digit(plan.touched(step)[place]).offset();
        long[] before = new long[after.length];
        Arrays.fill(before, Long.MAX_VALUE);
        for (int at = place; at < amounts.length; at += plan.touched(step).length) {
            for (int i = 0; i < before.length; i++) {
                long value = Math.max(Math.min(i + offset + amounts[at], high), low) - offset;
                int to = (int) Math.max(0, Math.min(after.length - 1, value));
                before[i] = Math.min(before[i], after[to] + shares[at]);
            }
        }
        return before;
    }

    /** The outlook of a step. */
    Outlook at(int step) {
        return all[step];
    }

    /** What no answer weighs less than. */
    long start() {
        return start;
    }
}
