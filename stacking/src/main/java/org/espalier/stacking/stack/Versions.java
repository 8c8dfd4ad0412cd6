package org.espalier.stacking.stack;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.MicroCredential;

/** Which ids stand for one achievement, by the declarations of the credentials of a stack. */
final class Versions {

    private final Map<CredentialId, CredentialId> renewed = new HashMap<>();
    private final Partition<CredentialId> equivalent = new Partition<>();
    private final Partition<CredentialId> same = new Partition<>();

    Versions(Collection<Holding> holdings) {
        holdings.stream().map(Holding::credential).forEach(this::declare);
    }

    private void declare(MicroCredential credential) {
        for (CredentialId other : credential.equivalentTo()) {
            equivalent.join(credential.id(), other);
            same.join(credential.id(), other);
        }
        credential.renews().ifPresent(other -> {
            renewed.put(credential.id(), other);
            same.join(credential.id(), other);
        });
    }

    /** Whether one renews the other, through other renewals or not. */
    boolean renews(CredentialId renewal, CredentialId original) {
        Set<CredentialId> seen = new HashSet<>();
        CredentialId at = renewal;
        while (renewed.containsKey(at) && seen.add(at)) {
            at = renewed.getOrDefault(at, at);
            if (equivalent.together(at, original)) {
                return true;
            }
        }
        return false;
    }

    /** Whether both are declared to be one achievement: versions, equivalents, renewals. */
    boolean areSame(CredentialId one, CredentialId other) {
        return same.together(one, other);
    }
}
