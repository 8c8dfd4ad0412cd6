package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.List;
import org.espalier.stacking.solve.Demand;
import org.espalier.stacking.solve.Node;
import org.espalier.stacking.solve.Terms;

/** The demands of a problem, numbered as they come, and what each is of. */
final class Demands {

    private final List<Demand> all = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();

    /** One more demand. */
    Node add(String id, Demand demand) {
        all.add(demand);
        ids.add(id);
        return new Node.Leaf(all.size() - 1);
    }

    /** A demand that nothing meets. */
    Node impossible(String id) {
        return add(id, Demand.atLeast(1, Terms.count()));
    }

    List<Demand> all() {
        return all;
    }

    /** The ids of the requirements and policies that ask, by demand. */
    List<String> ids() {
        return ids;
    }
}
