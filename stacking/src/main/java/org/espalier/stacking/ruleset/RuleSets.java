package org.espalier.stacking.ruleset;

import java.time.LocalDate;
import java.util.Optional;
import org.espalier.core.file.Registry;

/**
 * The rule sets that are published with this library.
 *
 * <pre>{@code
 * Optional<RuleSet> then = RuleSets.published().byId("ee-micro-credential", learner.enrolledOn());
 * List<RuleSet> here = RuleSets.published().in(Jurisdiction.parse("EE"), LocalDate.parse("2026-11-22"));
 * }</pre>
 *
 * <p>Each tells its source and how far that was verified. None is legal advice; the text of the act or the body decides.
 */
public final class RuleSets {

    private RuleSets() {}

    /** All of them; they are read once. */
    public static Registry<RuleSet> published() {
        return Published.REGISTRY;
    }

    /**
     * The published rule set of a name.
     *
     * @param name an id, for example {@code ee-micro-credential}, or an id and a version, as in {@code
     *     ee-micro-credential@2025}
     * @param day the day whose version is wanted, where the name tells none
     */
    public static Optional<RuleSet> named(String name, LocalDate day) {
        return published().named(name, day);
    }

    private static final class Published {

        static final Registry<RuleSet> REGISTRY =
                Registry.load("index.txt", RuleSets.class::getResourceAsStream, RuleSet.kind(), RuleSet.class);

        private Published() {}
    }
}
