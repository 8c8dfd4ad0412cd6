/**
 * How credentials fit together: pair by pair, and as a whole.
 *
 * <p>A {@link org.espalier.stacking.stack.CredentialStack} is a set of holdings seen together. A {@link
 * org.espalier.stacking.stack.StepClassifier} looks at a pair, earlier and later, on three axes: does the level rise, is
 * the field near, does the one build on the other. A {@link org.espalier.stacking.stack.StackShape} lets each holding
 * enter by one step and tells what the stack is as a whole, a {@link org.espalier.stacking.stack.StackDirection}.
 *
 * <p>The words come from the literature on stackable credentials, which uses them in several senses and defines none of
 * them by level and field. The definitions here are the library's own, say so in every result, and can be replaced: the
 * classifier as a whole, the shape as a whole.
 *
 * <p>What is unknown is neither no nor none. A missing level, field or prerequisite is named with its reason, and makes
 * the answer undetermined only where it would decide.
 */
@NullMarked
package org.espalier.stacking.stack;

import org.jspecify.annotations.NullMarked;
