package org.espalier.recognition.decision;

import java.util.Optional;
import org.espalier.core.credential.Fee;
import org.espalier.core.workload.EctsCredits;

/**
 * What is asked for recognising, and for how many credits: as a policy says it, and as a decision tells it.
 *
 * <p>For example 15 EUR for each credit, up to 30.
 */
public interface FeeTerms {

    /** For what, in words. */
    String what();

    /** The price of the whole. */
    Optional<Fee> flat();

    /** The price of one credit. */
    Optional<Fee> perCredit();

    /** From how many credits on it applies. */
    Optional<EctsCredits> from();

    /** Up to how many credits it applies, this number included. */
    Optional<EctsCredits> to();

    /** When it is not asked for, in words. */
    Optional<String> waived();
}
