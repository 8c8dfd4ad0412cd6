package org.espalier.stacking.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts for how many values holdings can stand, each for one of its own: a largest matching by augmenting paths. */
final class OneEach {

    private final List<Set<String>> values;
    private final Map<String, Integer> standing = new HashMap<>();

    private OneEach(List<Set<String>> values) {
        this.values = values;
    }

    /** The largest number of values, where each holding counts for one of those given for it. */
    static int matched(List<Set<String>> values) {
        OneEach matching = new OneEach(values);
        for (int holding = 0; holding < values.size(); holding++) {
            matching.place(holding, new HashSet<>());
        }
        return matching.standing.size();
    }

    private boolean place(int holding, Set<String> tried) {
        for (String value : values.get(holding)) {
            if (tried.add(value)) {
                Integer other = standing.get(value);
                if (other == null || place(other, tried)) {
                    standing.put(value, holding);
                    return true;
                }
            }
        }
        return false;
    }
}
