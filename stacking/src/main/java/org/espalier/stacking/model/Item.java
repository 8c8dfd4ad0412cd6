package org.espalier.stacking.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;

/**
 * Something that fills at most one leaf.
 *
 * @param id what it is called
 * @param leaves how much it gives each leaf, in their order; zero where it cannot fill it
 * @param floors how much it gives each floor as soon as it fills any leaf
 * @param size how large it is, to prefer the smaller of two
 * @param until the last day on which it counts; empty where that does not end
 */
public record Item(String id, List<Rational> leaves, List<Rational> floors, Rational size, Optional<LocalDate> until) {

    /** Copies the lists. */
    public Item {
        leaves = List.copyOf(leaves);
        floors = List.copyOf(floors);
    }

    /** Whether it can fill a leaf. */
    public boolean fits(int leaf) {
        return leaves.get(leaf).signum() > 0;
    }

    /** Whether it can fill any leaf at all. */
    public boolean isUseful() {
        return leaves.stream().anyMatch(amount -> amount.signum() > 0);
    }
}
