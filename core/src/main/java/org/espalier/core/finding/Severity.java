package org.espalier.core.finding;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much a finding weighs. It belongs to the policy that uses a rule, not to the rule. */
public enum Severity {

    /** Decides the verdict of the report. */
    @JsonProperty("error")
    ERROR,

    /** Should be mended; decides nothing. */
    @JsonProperty("warning")
    WARNING,

    /** Worth knowing. */
    @JsonProperty("note")
    NOTE
}
