package org.espalier.recognition.document.elm;

import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.CredentialId;

/**
 * One claim or part of a claim, with its place among the others.
 *
 * @param node the node, read on account of its credential
 * @param position where it stands: the number of the claim, then of the part, from 1
 * @param id the id of its credential
 * @param container what contains it, where it is a part
 */
record Claim(ElmNode node, List<Integer> position, CredentialId id, Optional<Claim> container) {

    private static final String ACHIEVEMENT = "LearningAchievement";
    private static final String ACTIVITY = "LearningActivity";

    boolean isAchievement() {
        return isAchievement(node);
    }

    boolean isActivity() {
        return node.isA(ACTIVITY);
    }

    /** Whether a node is an achievement; a node without any type is taken for one. */
    static boolean isAchievement(ElmNode node) {
        return node.isA(ACHIEVEMENT) || Types.of(node.json()).isEmpty();
    }

    /** The order of the document: a container stands before its parts. */
    int compareByPosition(Claim other) {
        for (int i = 0; i < Math.min(position.size(), other.position.size()); i++) {
            int order = position.get(i).compareTo(other.position.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(position.size(), other.position.size());
    }
}
