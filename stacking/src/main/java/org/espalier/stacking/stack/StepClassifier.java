package org.espalier.stacking.stack;

import org.espalier.core.field.FieldDistance;
import org.espalier.stacking.evaluation.CountedHolding;

/**
 * Tells what a pair of credentials is, on the axes of level, field and link.
 *
 * <p>It is replaceable as a whole: another implementation may go by other levels, other fields or other links, and a
 * {@link StackShape} works with it. An implementation looks at its arguments only, and gives the same answer to the same
 * question. What it calls unknown it names in the step.
 */
@FunctionalInterface
public interface StepClassifier {

    /**
     * What a pair is.
     *
     * @param earlier the holding that was awarded earlier, or is to be taken as such
     * @param later the other one
     * @param stack the stack that both belong to; its other holdings may tell versions of the two
     * @return the step from the one to the other
     */
    Step classify(CountedHolding earlier, CountedHolding later, CredentialStack stack);

    /** The definitions of this library; fields are near when they share their narrow field. */
    static StepClassifier standard() {
        return standard(FieldDistance.DEFAULT_NEAR);
    }

    /**
     * The definitions of this library, with another bound of near fields.
     *
     * @param k the largest distance of fields that counts as near: 0 the same detailed, 1 the same narrow, 2 the same
     *     broad field, 3 any
     * @return the classifier
     * @throws IllegalArgumentException if {@code k} is no distance
     */
    static StepClassifier standard(int k) {
        return new StandardClassifier(k);
    }
}
