package org.espalier.stacking.rule;

import org.espalier.core.exact.Rational;
import org.espalier.core.workload.CreditSystem;

/**
 * The least amount of credits that the holdings selected by a filter must carry together.
 *
 * @param code the code of the finding about it
 * @param minimum the least amount, included
 * @param system the credit system
 * @param filter which holdings add to it
 */
public record CreditFloor(String code, Rational minimum, CreditSystem system, HoldingFilter filter) {}
