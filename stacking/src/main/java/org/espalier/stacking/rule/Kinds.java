package org.espalier.stacking.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of credentials that some filters tell apart: for each kind, which of the filters select it. A kind that no
 * credential can have may be among them; no kind that one can have is left out, as long as everything is told of it.
 */
public final class Kinds {

    /** More are not looked for. */
    private static final int MOST = 1024;

    private final Statements statements;
    private final List<Statements.Formula> formulas = new ArrayList<>();
    private List<BitSet> found = List.of(new BitSet());

    private Kinds(List<HoldingFilter> filters, Optional<LocalDate> after) {
        this.statements = new Statements(after);
        filters.forEach(filter -> formulas.add(statements.of(filter)));
    }

    /**
     * The kinds, each as the places of the filters that select it; empty where there are too many.
     *
     * @param after where it is told, only what is awarded after this day is looked at
     */
    public static Optional<List<BitSet>> of(List<HoldingFilter> filters, Optional<LocalDate> after) {
        Kinds kinds = new Kinds(filters, after);
        for (int next = 0; next < kinds.statements.size(); next++) {
            kinds.found = kinds.with(next);
            if (kinds.found.size() > MOST) {
                return Optional.empty();
            }
        }
        return Optional.of(kinds.selections());
    }

    /** The ways in which the statements so far, and the next one, may be true together. */
    private List<BitSet> with(int next) {
        List<BitSet> more = new ArrayList<>();
        for (BitSet truth : found) {
            if (statements.allow(truth, next, true)) {
                BitSet so = (BitSet) truth.clone();
                so.set(next);
                more.add(so);
            }
            if (statements.allow(truth, next, false)) {
                more.add(truth);
            }
        }
        return more;
    }

    private List<BitSet> selections() {
        Set<BitSet> selections = new LinkedHashSet<>();
        for (BitSet truth : found) {
            BitSet selecting = new BitSet();
            for (int filter = 0; filter < formulas.size(); filter++) {
                selecting.set(filter, formulas.get(filter).isTrue(truth));
            }
            selections.add(selecting);
        }
        return List.copyOf(selections);
    }
}
