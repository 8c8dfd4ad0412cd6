package org.espalier.recognition.comparison;

import java.util.List;
import java.util.Optional;
import org.espalier.core.finding.Facts;

/** Both sides of one element, laid beside each other. */
interface Weighed {

    /** The element. */
    ComparisonElement element();

    /** Whether anything is asked for. */
    boolean isAsked();

    /** Whether the credential falls short of what is asked for; empty where that is not known. */
    Optional<Boolean> fallsShort();

    /** Whether a rule about this element is met; empty where what is not known would decide. */
    Optional<Boolean> meets(DifferenceRule rule);

    /** Whether it stays open for a person even where no rule asks. */
    default boolean isOpenWithoutRule() {
        return false;
    }

    /** What is found and wanted. */
    Facts facts();

    /** What is not known. */
    List<String> missing();

    /** What is wanted, for a person to read. */
    default List<Material> wanted() {
        return material("wanted");
    }

    /** What is found, for a person to read. */
    default List<Material> found() {
        return material("found");
    }

    private List<Material> material(String fact) {
        return Optional.ofNullable(facts().get(fact)).stream()
                .map(told -> Material.builder()
                        .label(element().label())
                        .addNames(told.text())
                        .build())
                .toList();
    }
}
