package org.espalier.core.element;

import java.util.List;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Organisation;

/** Who stands behind a credential: who teaches, else who awards. */
final class Providers {

    private Providers() {}

    static boolean match(Demand demand, MicroCredential credential) {
        return demand.from()
                .map(kind -> of(credential).stream()
                        .anyMatch(organisation -> organisation.kind().stream().anyMatch(kind::equals)))
                .orElse(true);
    }

    private static List<Organisation> of(MicroCredential credential) {
        return credential.providers().isEmpty() ? credential.awardingBodies() : credential.providers();
    }
}
