package org.espalier.stacking.rule;

/**
 * A rule at its place among those that are used together.
 *
 * @param path where it stands, for example {@code rules/2/rule/of/0}
 * @param use the rule and its id
 * @param required whether nothing as a whole is satisfied without it: no optional part, no alternative, no warning
 */
public record PlacedRule(String path, RuleUse use, boolean required) {

    Rule rule() {
        return use.rule();
    }
}
