package org.espalier.stacking.rule;

/**
 * A part of a rule that is made of others.
 *
 * @param place where it stands in the rule, as in a file, for example {@code of/0}
 * @param use the part
 * @param necessary whether the whole cannot hold without it, as each part of {@code all}
 */
public record Part(String place, RuleUse use, boolean necessary) {}
