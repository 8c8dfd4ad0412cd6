package org.espalier.stacking.rule;

import org.espalier.stacking.evaluation.Answer;

/** One value of an attribute of a holding, as far as it is known. */
sealed interface Trait permits ToldTrait, BodyTrait {

    /** Whether this value and another of the same attribute are one. */
    Answer same(Trait other);

    /** Whether this value may turn out to be what another, known at least as well, turns out to be. */
    boolean mayBe(Trait other);

    /** How exactly it is known; one that is known better is compared first. */
    int exactness();

    /** Whether more could be known of it. */
    boolean isOpen();

    /** The value as a fact shows it; empty where nothing is known of it. */
    String text();
}
