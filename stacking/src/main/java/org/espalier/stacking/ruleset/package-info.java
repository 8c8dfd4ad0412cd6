/**
 * Rule sets: the dated, cited, versioned rules of one jurisdiction or organisation, as data files.
 *
 * <p>A {@link org.espalier.stacking.ruleset.RuleSet} is read from JSON or YAML; what is wrong in it is told at once, with
 * its place. {@link org.espalier.stacking.ruleset.RuleSets} holds those that are published with this library and finds
 * them by jurisdiction and day. A new country is a new file.
 */
@NullMarked
package org.espalier.stacking.ruleset;

import org.jspecify.annotations.NullMarked;
