package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/** That a credential counts for two requirements only where they are listed as a pair. */
@DomainStyle
@Value.Immutable
@JsonTypeName("compatible")
@JsonSerialize(as = ImmutableCompatibleRule.class)
@JsonDeserialize(as = ImmutableCompatibleRule.class)
abstract class CompatibleRule extends SharingRule {

    CompatibleRule() {
        super("COMPATIBLE");
    }

    /** The pairs, each of two requirements; their order says nothing. */
    abstract List<List<String>> pairs();

    @Value.Check
    void check() {
        Faults faults = Faults.of("Rule compatible")
                .check(!pairs().isEmpty(), "pairs", "at least one pair is needed; without any, take kind exclusive");
        Set<Set<String>> seen = new HashSet<>();
        for (int i = 0; i < pairs().size(); i++) {
            List<String> pair = pairs().get(i);
            Names.check(faults, pair, 2, "pairs/" + i)
                    .check(pair.size() <= 2, "pairs/" + i, "a pair has two requirements; found " + pair.size())
                    .check(seen.add(new HashSet<>(pair)), "pairs/" + i, "stands twice");
        }
        faults.throwIfAny();
    }

    @Override
    @Value.Lazy
    public String sentence() {
        return "a credential for two requirements only where they are " + Names.lists(pairs(), " with ");
    }

    @Value.Lazy
    SharingPolicy policy() {
        return new SharingPolicy.Compatible(Set.copyOf(Names.sets(pairs())));
    }

    @Override
    public Optional<SharingPolicy> sharing() {
        return Optional.of(policy());
    }

    @Override
    Outcome judged(Usage usage) {
        return clashing(usage, policy());
    }
}
