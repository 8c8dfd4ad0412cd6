package org.espalier.stacking.rule;

import java.util.Optional;
import org.espalier.core.exact.Rational;

/**
 * Other bounds for a rule, as a decision of the receiver sets them; what is absent stays as it is.
 *
 * @param minimum the new least amount, included
 * @param maximum the new largest amount, included
 */
public record Threshold(Optional<Rational> minimum, Optional<Rational> maximum) {}
