package org.espalier.recognition.criterion;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.ParticipationMode;

/** Whether the learning was on site, by the forms of participation. */
final class OnSite {

    private static final Set<ParticipationMode> ONLINE =
            EnumSet.of(ParticipationMode.ONLINE, ParticipationMode.BLENDED, ParticipationMode.HYBRID);
    private static final Set<ParticipationMode> IN_PERSON =
            EnumSet.of(ParticipationMode.ON_SITE, ParticipationMode.LABORATORY, ParticipationMode.WORK_BASED);
    private static final Set<ParticipationMode> ANYWHERE =
            EnumSet.of(ParticipationMode.VALIDATION, ParticipationMode.OTHER);

    private OnSite() {}

    /** Yes, no where a part is online, or not known. */
    static Optional<Boolean> of(MicroCredential credential) {
        Set<ParticipationMode> modes = credential.participation();
        if (!Collections.disjoint(modes, ONLINE)) {
            return Optional.of(false);
        }
        boolean inPerson = !Collections.disjoint(modes, IN_PERSON) && Collections.disjoint(modes, ANYWHERE);
        return inPerson ? Optional.of(true) : Optional.empty();
    }
}
