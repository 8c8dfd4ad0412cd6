package org.espalier.recognition.policy;

import org.espalier.core.element.ElementProfile;

/** Whether there is an element profile of a name. */
final class ElementProfiles {

    private ElementProfiles() {}

    static boolean isKnown(String id) {
        try {
            return !ElementProfile.standard(id).demands().isEmpty();
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }
}
