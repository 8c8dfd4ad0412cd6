package org.espalier.core.workload;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How credits of one system become credits of another. The two methods give different numbers: fifteen credits of the
 * United Kingdom are 7.5 ECTS by credit ratio, and 5 to 6 ECTS by hours.
 */
public enum ConversionMethod {

    /** A source says how many credits of one system equal one of the other. */
    @JsonProperty("by-credit-ratio")
    BY_CREDIT_RATIO("by credit ratio"),

    /** Credits become hours of learning, and hours become credits; a range where the sources leave one. */
    @JsonProperty("by-hours")
    BY_HOURS("by hours");

    private final String words;

    ConversionMethod(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
