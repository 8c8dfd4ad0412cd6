package org.espalier.recognition.criterion;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What the grades of all criteria come to, by a policy. */
public enum Light {

    /** Enough of everything that the policy asks for. */
    @JsonProperty("green")
    GREEN,

    /** Partly: more proof may be asked for. */
    @JsonProperty("orange")
    ORANGE,

    /** Something is known to be too weak. */
    @JsonProperty("red")
    RED,

    /** What is not known would decide between lights. */
    @JsonProperty("not-known")
    NOT_KNOWN;

    /** Its name, for example {@code green} or {@code not known}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
