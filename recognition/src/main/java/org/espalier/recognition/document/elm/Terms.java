package org.espalier.recognition.document.elm;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The names that the European Learning Model gives to properties. */
final class Terms {

    private static final Set<String> ENVELOPE = names("envelope ");
    private static final Set<String> MODEL = names("term ");

    private Terms() {}

    /** Whether a name belongs to the envelope, where what nobody reads is expected. */
    static boolean isOfEnvelope(String name) {
        return ENVELOPE.contains(name);
    }

    /** Whether a name is one of the model. */
    static boolean isOfModel(String name) {
        return MODEL.contains(name) || isOfEnvelope(name);
    }

    private static Set<String> names(String prefix) {
        return Tables.lines("terms.txt").stream()
                .filter(line -> line.startsWith(prefix))
                .flatMap(line -> Arrays.stream(line.substring(prefix.length()).split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
