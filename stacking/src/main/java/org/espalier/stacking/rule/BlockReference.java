package org.espalier.stacking.rule;

import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * Names a block: a rule of this rule set, or of one that it imports.
 *
 * <p>For example {@code BlockReference.of("electives")}, or {@code
 * BlockReference.builder().block("electives").ruleSet("example.common").version("2").build()}.
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
public abstract class BlockReference {

    BlockReference() {}

    /** A new builder; the block is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** A block of the same rule set. */
    public static BlockReference of(String block) {
        return builder().block(block).build();
    }

    /** The id of the block in its rule set. */
    public abstract String block();

    /** The id of the rule set that has it; the one that refers to it unless told. */
    public abstract Optional<String> ruleSet();

    /** The version of that rule set; the one that is imported unless told. */
    public abstract Optional<String> version();

    /** For example {@code electives of example.common, version 2}. */
    @Override
    public String toString() {
        return block()
                + ruleSet().map(id -> " of " + id).orElse("")
                + version().map(number -> ", version " + number).orElse("");
    }

    @Value.Check
    void check() {
        Faults.of("Block")
                .notBlank(block(), "block")
                .notBlank(ruleSet(), "ruleSet")
                .notBlank(version(), "version")
                .check(version().isEmpty() || ruleSet().isPresent(), "ruleSet", "is needed beside a version")
                .throwIfAny();
    }

    /** Builds a {@link BlockReference}; every attribute may be set once. */
    public static final class Builder extends ImmutableBlockReference.Builder {
        Builder() {}
    }
}
