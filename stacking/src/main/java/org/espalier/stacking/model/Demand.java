package org.espalier.stacking.model;

import org.espalier.core.exact.Rational;

/**
 * A least amount.
 *
 * @param id what asks for it
 * @param minimum the amount, above zero
 * @param unit in what it counts; only demands of one unit can be added up
 */
public record Demand(String id, Rational minimum, String unit) {}
