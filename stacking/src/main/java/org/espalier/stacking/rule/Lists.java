package org.espalier.stacking.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.espalier.core.fault.Faults;

/** Lists of named parts, as rules have them that look at several filters. */
final class Lists {

    private Lists() {}

    /** What is wrong with the number and the names of parts. */
    static Faults check(Faults faults, String attribute, List<String> ids) {
        faults.check(!ids.isEmpty(), attribute, "EMPTY_RULE: at least one is needed")
                .check(
                        ids.size() <= Cut.MOST_PARTS,
                        attribute,
                        "at most " + Cut.MOST_PARTS + " are looked at together, not " + ids.size());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            faults.check(seen.add(ids.get(i)), attribute + "/" + i + "/id", "stands twice: " + ids.get(i));
        }
        return faults;
    }

    /** The names that a set of bits selects. */
    static List<String> names(List<String> names, int bits) {
        List<String> selected = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if ((bits >> i & 1) != 0) {
                selected.add(names.get(i));
            }
        }
        return selected;
    }
}
