package org.espalier.stacking.solve;

import java.util.List;

/**
 * A proof that a problem cannot be met: a tree of cases, each of which ends in facts that contradict each other.
 *
 * <p>A fact is a limit that follows from the problem at once, where it is met. In a contradiction each fact has a whole
 * factor above zero; added up, with the quantities at their best within the case, they demand more than there is. One
 * contradiction without cases, whose factors are all one, is a Hall set or a cut.
 */
public sealed interface Refutation {

    /**
     * Two cases: a quantity is zero, or it is one.
     *
     * @param quantity the quantity, which can be nothing else
     * @param zero the proof where it is zero
     * @param one the proof where it is one
     */
    record Split(Quantity quantity, Refutation zero, Refutation one) implements Refutation {}

    /**
     * Facts that contradict each other.
     *
     * @param facts the facts with their factors
     */
    record Contradiction(List<Weighed> facts) implements Refutation {

        /** Copies the list. */
        public Contradiction {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A fact and how often it is taken.
     *
     * @param factor how often, one or more
     * @param fact the fact
     */
    record Weighed(long factor, Fact fact) {}

    /** What a quantity is. Choices are numbered in the order of the tree, a node before its children. */
    enum QuantityKind {
        /** A variable of the problem: its number. */
        VARIABLE,
        /** Whether a child of a choice is asked for: the choice, the child. Zero or one. */
        ASKED,
        /** Whether uses are made below a child of a choice: the choice, the child. Zero or one. */
        TAKEN,
        /** What counts of a part with a cap: the demand, the part. From zero to the cap. */
        COUNTED,
        /** Whether the cap of a part is reached: the demand, the part. Zero or one. */
        FULL
    }

    /**
     * A quantity.
     *
     * @param kind what it is
     * @param number the variable, the choice or the demand
     * @param place the child or the part, else zero
     */
    record Quantity(QuantityKind kind, int number, int place) {}

    /** What a fact says. */
    enum FactKind {
        /** A row of the problem holds. */
        ROW,
        /** A use is at most the union (number) in which it stands at a place. */
        MEMBER,
        /** A union is at most the sum of its uses. */
        UNION,
        /** What counts for a demand that is not waived is at least its least amount, where it is asked for. */
        LEAST,
        /** What counts for a demand that is not waived is at most its largest amount, where it is asked for. */
        MOST,
        /** What counts of a part of a demand is at most its sum. */
        COUNTED,
        /** The sum of a part of a demand is at most what counts of it, unless the cap is reached. */
        SPARE,
        /** Where the cap of a part is reached, no less than the cap counts. */
        FULL,
        /** Of the children of a choice at least so many are asked for, where the choice is. */
        ASKED,
        /** A use is made below a child of a choice (place) only where uses are made there. */
        BELOW,
        /** Below at most so many children of a choice uses are made. */
        TAKEN
    }

    /**
     * A fact.
     *
     * @param kind what it says
     * @param number the row, the union, the demand or the choice
     * @param place the place, the part or the child, else zero
     * @param use the use, else zero
     */
    record Fact(FactKind kind, int number, int place, int use) {}
}
