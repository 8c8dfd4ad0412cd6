package org.espalier.stacking.oracle;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.espalier.stacking.evaluation.CaseDecision;

/** On how many exceptions a way of counting rests: on the fewest that alone let it be as good. */
final class Exceptions {

    private final AuditCase given;
    private final World all;
    private final List<List<CaseDecision>> choices = new ArrayList<>();
    private final Map<List<CaseDecision>, World> worlds = new HashMap<>();

    Exceptions(AuditCase given, World all) {
        this.given = given;
        this.all = all;
        List<CaseDecision> inForce = given.circumstances().exceptionsOn(given.day());
        for (int choice = 0; choice < 1 << inForce.size(); choice++) {
            List<CaseDecision> some = new ArrayList<>();
            for (int i = 0; i < inForce.size(); i++) {
                if ((choice >> i & 1) == 1) {
                    some.add(inForce.get(i));
                }
            }
            choices.add(some);
        }
        choices.sort(Comparator.comparing(List::size));
    }

    int needed(BitSet[] filling, Score score) {
        if (choices.size() == 1) {
            return 0;
        }
        for (List<CaseDecision> choice : choices) {
            World world = worlds.computeIfAbsent(choice, some -> new World(given.excepting(some)));
            if (world.faults(filling).isEmpty() && isAsGood(world.score(filling, 0), score)) {
                return choice.size();
            }
        }
        return choices.get(choices.size() - 1).size();
    }

    private static boolean isAsGood(Score one, Score other) {
        return one.standing() <= other.standing()
                && other.shortfall().isAtLeast(one.shortfall());
    }

    World all() {
        return all;
    }
}
