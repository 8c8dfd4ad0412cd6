package org.espalier.recognition.decision;

import com.fasterxml.jackson.annotation.JsonProperty;

/** On whose assessment credits rest. */
public enum BasisKind {

    /** The awarding body assessed the outcomes. */
    @JsonProperty("issuer")
    ISSUER,

    /** An agreement says that what the partner assessed counts. */
    @JsonProperty("agreement")
    AGREEMENT,

    /** The receiver, or a body that it trusts, validated prior learning. */
    @JsonProperty("validation")
    VALIDATION
}
