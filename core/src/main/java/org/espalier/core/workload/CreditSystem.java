package org.espalier.core.workload;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.espalier.core.finding.Source;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * A named system in which learning is counted in credits.
 *
 * <p>The systems are rows of a data table. A system is known by its id, {@code "uk-cats"}, and by other names:
 * {@code CreditSystem.parse("EAP")} is {@link #ECTS}, for the Estonian unit is the same credit. A unit that is only
 * near to another one is a system of its own.
 *
 * <p>The text form and the JSON form are the id. Two systems are equal when they have the same id.
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
public abstract class CreditSystem {

    /** The European Credit Transfer and Accumulation System; amounts have a type of their own, {@link EctsCredits}. */
    public static final CreditSystem ECTS = parse("ects");

    CreditSystem() {}

    /**
     * The system of that name.
     *
     * @param name an id or another name of a known system; upper and lower case are the same
     * @return the system
     * @throws IllegalArgumentException if no system has this name; the message lists the known ids
     */
    @JsonCreator
    public static CreditSystem parse(String name) {
        return CreditSystems.named(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Unknown credit system: " + Quoted.of(name) + "; known are " + all()));
    }

    /** The system that has this address in the vocabulary of the European Learning Model, if it has one. */
    public static Optional<CreditSystem> fromIri(String iri) {
        return all().stream()
                .filter(system ->
                        system.iri().map(URI::toString).filter(iri::equals).isPresent())
                .findFirst();
    }

    /** All known systems, in the order of the table. */
    public static List<CreditSystem> all() {
        return CreditSystems.ALL;
    }

    /** The short name, for example {@code "us-semester"}; stable, in lower case. */
    public abstract String id();

    /** The name in full, in English. */
    @Value.Auxiliary
    public abstract String name();

    /** Other names of the same credit, for example {@code "EAP"} and {@code "CFU"} of ECTS. */
    @Value.Auxiliary
    public abstract List<String> otherNames();

    /** The address in the vocabulary of the European Learning Model. */
    @Value.Auxiliary
    public abstract Optional<URI> iri();

    /** Where the system is described. */
    @Value.Auxiliary
    public abstract Source source();

    /** What a reader of the table should know besides. */
    @Value.Auxiliary
    public abstract Optional<String> note();

    /** The id; {@link #parse} reads it back. */
    @Override
    @JsonValue
    public String toString() {
        return id();
    }
}
