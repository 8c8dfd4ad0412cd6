package org.espalier.recognition.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The policy of the tests, which tells everything that a policy can tell. */
final class Policies {

    private Policies() {}

    static String text() {
        try (InputStream json = Policies.class.getResourceAsStream("policy.json")) {
            return new String(Objects.requireNonNull(json).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static ReceiverPolicy policy() {
        return read(text());
    }

    /** The policy in which a part of the text is another one. */
    static ReceiverPolicy with(String part, String other) {
        return read(text().replace(part, other));
    }

    static ReceiverPolicy read(String text) {
        return ReceiverPolicy.read(text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }
}
