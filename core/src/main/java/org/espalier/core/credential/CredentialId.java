package org.espalier.core.credential;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.espalier.core.style.ScalarStyle;
import org.immutables.value.Value;

/**
 * The id of a credential, unique among what is looked at together, for example {@code urn:credential:4f6e}.
 *
 * <p>At most {@value #LONGEST} characters, none of them a control character. This class is immutable and thread-safe.
 */
@ScalarStyle
@Value.Immutable
public abstract class CredentialId implements Comparable<CredentialId> {

    static final int LONGEST = 512;

    CredentialId() {}

    /**
     * Reads an id.
     *
     * @throws IllegalArgumentException if the text is blank, too long or holds control characters
     */
    @JsonCreator
    public static CredentialId parse(String text) {
        return ImmutableCredentialId.of(text);
    }

    /** The id as text. */
    public abstract String text();

    @Value.Check
    void check() {
        if (text().isBlank() || text().length() > LONGEST || !isPrintable()) {
            throw new IllegalArgumentException(
                    "An id has 1 to " + LONGEST + " printable characters; found " + text().length());
        }
    }

    private boolean isPrintable() {
        for (int place = 0; place < text().length(); place++) {
            if (Character.isISOControl(text().charAt(place))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(CredentialId other) {
        return text().compareTo(other.text());
    }

    /** The id; {@link #parse} reads it back. */
    @Override
    @JsonValue
    public String toString() {
        return text();
    }
}
