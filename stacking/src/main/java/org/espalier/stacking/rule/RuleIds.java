package org.espalier.stacking.rule;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.espalier.core.fault.Faults;

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
        use.rule().parts().forEach(part -> add(part.use(), all));
    }

    /** Adds a fault for each id, present or former, that stands for two rules, at the place of the second. */
    public static Faults check(Faults faults, List<RuleUse> uses, String attribute) {
        Map<String, String> places = new HashMap<>();
        for (int i = 0; i < uses.size(); i++) {
            check(faults, uses.get(i), attribute + "/" + i, places);
        }
        return faults;
    }

    private static void check(Faults faults, RuleUse use, String place, Map<String, String> places) {
        for (String id : use.ids()) {
            String first = places.putIfAbsent(id, place);
            String attribute = id.equals(use.id()) ? "/id" : "/formerIds";
            faults.check(first == null, place + attribute, "SAME_ID: " + id + " stands at " + first + " too");
        }
        use.rule().parts().forEach(part -> check(faults, part.use(), place + "/rule/" + part.place(), places));
    }
}
