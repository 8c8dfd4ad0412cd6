package org.espalier.stacking.rule;

import org.espalier.stacking.evaluation.Answer;

/**
 * A value that is known by a text, or by how that text begins.
 *
 * @param known the text, or its beginning; empty where nothing is known
 * @param isOpen whether more follows
 */
record ToldTrait(String known, boolean isOpen) implements Trait {

    static final ToldTrait UNKNOWN = new ToldTrait("", true);

    static ToldTrait of(String text) {
        return new ToldTrait(text, false);
    }

    /** As many digits of a code as are asked for, or as are known. */
    static ToldTrait ofCode(String known, int digits) {
        return known.length() < digits ? new ToldTrait(known, true) : of(known.substring(0, digits));
    }

    @Override
    public Answer same(Trait other) {
        return other instanceof ToldTrait told ? same(told) : Answer.NO;
    }

    private Answer same(ToldTrait other) {
        if (!isOpen && !other.isOpen) {
            return Answer.of(known.equals(other.known));
        }
        return mayBe(other) || other.mayBe(this) ? Answer.UNKNOWN : Answer.NO;
    }

    @Override
    public boolean mayBe(Trait other) {
        return other instanceof ToldTrait told && (isOpen ? told.known.startsWith(known) : equals(told));
    }

    @Override
    public int exactness() {
        return isOpen ? known.length() : Integer.MAX_VALUE;
    }

    @Override
    public String text() {
        return known;
    }
}
