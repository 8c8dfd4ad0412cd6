package org.espalier.recognition;

import java.util.List;
import org.espalier.recognition.decision.DecisionStatus;
import org.espalier.recognition.decision.Recognised;

/** How far recognition goes: the status, what is recognised now or in prospect, and what else was found on the way. */
record Rung(DecisionStatus status, Recognised recognised, List<Item> items) {

    Rung {
        items = List.copyOf(items);
    }

    static Rung of(DecisionStatus status, Recognised recognised) {
        return new Rung(status, recognised, List.of());
    }

    static Rung nothing(DecisionStatus status, List<Item> items) {
        return new Rung(status, Recognised.nothing(), items);
    }

    Rung as(DecisionStatus other) {
        return new Rung(other, recognised, items);
    }
}
