package org.espalier.qa.deqar;

import java.util.Optional;

/** What learners get who do not get a degree, as DEQAR tells it by numbers 1 to 3. */
public enum Certification {

    /** 1: a certificate of attendance. */
    ATTENDANCE("1"),

    /** 2: a certificate that rests on an assessment. */
    ASSESSMENT("2"),

    /** 3: none. */
    NONE("3");

    private final String number;

    Certification(String number) {
        this.number = number;
    }

    static Optional<Certification> of(String text) {
        for (Certification one : values()) {
            if (text.equals(one.number)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
