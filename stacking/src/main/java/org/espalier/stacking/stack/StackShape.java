package org.espalier.stacking.stack;

import org.espalier.stacking.evaluation.Evaluation;

/**
 * Tells what a stack is as a whole.
 *
 * <p>It is replaceable as a whole, and so is the {@link StepClassifier} that it asks about the pairs.
 */
@FunctionalInterface
public interface StackShape {

    /**
     * What a stack is.
     *
     * @param stack the holdings and their shared targets
     * @param evaluation the day, and how national levels are read
     * @param classifier tells what each pair is
     * @return the direction, and what it rests on
     */
    StackAnalysis evaluate(CredentialStack stack, Evaluation evaluation, StepClassifier classifier);

    /**
     * The shape of this library: each holding enters the stack by at most one step, and the steps move on two axes.
     *
     * <p><b>Order.</b> By date; on one date the lower level first; on one date and level what others require, then by
     * id. A holding without a date is taken as late as possible: before what requires it, else after all that have a
     * date; among such the lower level first, then by id. The analysis names them.
     *
     * <p><b>Entering.</b> Renewals and duplicates stand with the first of their achievement. Any other holding enters
     * from the earlier one that it builds on, else from the earlier one that shares its target; among several from the
     * closest: fewest levels apart, then near before far, then the latest, then by id.
     *
     * <p>Two holdings that share a target are linked by that, whatever prerequisites in words leave open between them.
     *
     * <p><b>Unknown data.</b> The direction is undetermined only where what is unknown decides between the rows of
     * {@link StackDirection}. To tell, the ways in which the unknown may turn out are gone through: each unknown level
     * may be EQF 1 to 8; each unknown field makes a pair near or far, each pair on its own; each unknown link may tie a
     * holding to an earlier one or not. Levels are enumerated together, for one level bears on many pairs. Fields and
     * links need no enumeration: they bear on one later holding at a time, so that the possible steps of one holding
     * after the other are combined. A datum is named as deciding where it alone, with some completion of the others,
     * changes the row.
     *
     * <p>This is exact for any number of unknown fields and links, and for up to four unknown levels among holdings that
     * may be linked; fewer in a stack of more than 22 holdings, where the limit is two million looks at a pair. Beyond,
     * the stack is undetermined, and the analysis says that not everything was explored. Dates are not among what is
     * gone through: the order counts as told, and an unknown link does not change it.
     */
    static StackShape standard() {
        return new StandardShape();
    }
}
