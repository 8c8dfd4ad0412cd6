/**
 * Rules and filters: what a receiver asks of the credentials that a learner brings.
 *
 * <p>A {@link org.espalier.stacking.rule.Rule} is data, with a sentence of its own; {@link
 * org.espalier.stacking.rule.Rules} makes them, {@link org.espalier.stacking.rule.Compositions} combines them, and {@link
 * org.espalier.stacking.rule.Cases} makes those that depend on facts of the case. A {@link org.espalier.stacking.rule.RuleUse} adds what belongs to the
 * policy that uses the rule: a stable id, a severity, a reason, a source. A {@link
 * org.espalier.stacking.rule.HoldingFilter} selects holdings, and answers yes, no or unknown.
 *
 * <p>Rules look at {@link org.espalier.stacking.evaluation.CountedHolding}s: holdings as they count for one receiver on one
 * day.
 */
@NullMarked
package org.espalier.stacking.rule;

import org.jspecify.annotations.NullMarked;
