package org.espalier.recognition.document.elm;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.espalier.core.credential.CredentialId;

/** What contains what, without cycles. */
final class Containment {

    private final Map<CredentialId, Set<CredentialId>> parts = new HashMap<>();

    Set<CredentialId> partsOf(CredentialId container) {
        return parts.getOrDefault(container, Set.of());
    }

    /** Enters a part; false where that would close a cycle. */
    boolean link(CredentialId container, CredentialId part) {
        boolean open = !reaches(part, container);
        if (open) {
            parts.computeIfAbsent(container, none -> new LinkedHashSet<>()).add(part);
        }
        return open;
    }

    private boolean reaches(CredentialId from, CredentialId to) {
        Set<CredentialId> seen = new LinkedHashSet<>(Set.of(from));
        Deque<CredentialId> next = new ArrayDeque<>(seen);
        while (!next.isEmpty() && !seen.contains(to)) {
            partsOf(next.remove()).stream().filter(seen::add).forEach(next::add);
        }
        return seen.contains(to);
    }
}
