package org.espalier.recognition.criterion;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Optional;
import org.espalier.core.element.Element;

/** The seven criteria, in their order. */
public enum Criterion {

    /** 1: whether the quality of the provider and of the course is assured. */
    @JsonProperty("quality-assurance")
    QUALITY_ASSURANCE(1),

    /** 2: whether the certificate can be verified. Not asked of courses on site. */
    @JsonProperty("verification")
    VERIFICATION(2),

    /** 3: whether the level is stated in an established framework. */
    @JsonProperty("level")
    LEVEL(3),

    /** 4: how clearly the learning outcomes are stated. */
    @JsonProperty("learning-outcomes")
    LEARNING_OUTCOMES(4),

    /** 5: how the workload is stated. */
    @JsonProperty("workload")
    WORKLOAD(5),

    /** 6: how the learning was tested. */
    @JsonProperty("testing")
    TESTING(6),

    /** 7: how the participant was identified. Not asked of courses on site. */
    @JsonProperty("identification")
    IDENTIFICATION(7);

    private final int number;

    Criterion(int number) {
        this.number = number;
    }

    /** Its number, 1 to 7. */
    public int number() {
        return number;
    }

    /** Its name, for example {@code quality assurance}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The element of a credential that tells what is graded; none where the credential itself cannot tell it. */
    public Optional<Element> element() {
        return switch (this) {
            case QUALITY_ASSURANCE -> Optional.of(Element.QUALITY_ASSURANCE);
            case VERIFICATION -> Optional.empty();
            case LEVEL -> Optional.of(Element.LEVEL);
            case LEARNING_OUTCOMES -> Optional.of(Element.LEARNING_OUTCOMES);
            case WORKLOAD -> Optional.of(Element.WORKLOAD);
            case TESTING -> Optional.of(Element.ASSESSMENT);
            case IDENTIFICATION -> Optional.of(Element.SUPERVISION);
        };
    }

    /** The code of its findings, for example {@code CRITERION_LEVEL}. */
    public String code() {
        return "CRITERION_" + name();
    }

    /** Whether it is asked only where the learning is not on site. */
    public boolean isForOnlineLearning() {
        return this == VERIFICATION || this == IDENTIFICATION;
    }
}
