package org.espalier.stacking.rule;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The ids of rules that are used together, with their parts at any depth: exceptions and reports name rules by them.
 *
 * <pre>{@code
 * Map<String, RuleUse> rules = RuleIds.index(ruleSet.rules());
 * }</pre>
 */
public final class RuleIds {

    private RuleIds() {}

    /** Every rule by its id and by each of its former ids. */
    public static Map<String, RuleUse> index(Collection<RuleUse> uses) {
        Map<String, RuleUse> all = new LinkedHashMap<>();
        uses.forEach(use -> add(use, all));
        return all;
    }

    private static void add(RuleUse use, Map<String, RuleUse> all) {
        use.ids().forEach(id -> all.putIfAbsent(id, use));
        use.rule().standsFor().ifPresent(block -> add(block, all));
        use.rule().partUses().forEach(part -> add(part, all));
        use.policies().forEach(policy -> add(policy, all));
    }
}
