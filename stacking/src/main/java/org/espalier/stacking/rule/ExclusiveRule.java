package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.fault.Faults;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/** That a credential counts for at most one requirement. */
@DomainStyle
@Value.Immutable
@JsonTypeName("exclusive")
@JsonSerialize(as = ImmutableExclusiveRule.class)
@JsonDeserialize(as = ImmutableExclusiveRule.class)
abstract class ExclusiveRule extends SharingRule {

    ExclusiveRule() {
        super("EXCLUSIVE");
    }

    /** Requirements that may share a credential with any other. */
    abstract Set<String> except();

    /** Where there are any, only the requirements of one group exclude each other. */
    abstract List<List<String>> groups();

    @Value.Check
    void check() {
        Faults faults = Faults.of("Rule exclusive")
                .noneBlank(except(), "except")
                .check(
                        except().isEmpty() || groups().isEmpty(),
                        "except",
                        "excludes groups; a requirement in no group shares with any");
        for (int i = 0; i < groups().size(); i++) {
            Names.check(faults, groups().get(i), 2, "groups/" + i);
        }
        faults.throwIfAny();
    }

    @Override
    @Value.Lazy
    public String sentence() {
        String each = "each credential for at most one requirement";
        if (!except().isEmpty()) {
            return each + "; any may be shared with " + Names.or(except());
        }
        return groups().isEmpty() ? each : each + " of a group: " + Names.lists(groups(), ", ");
    }

    @Value.Lazy
    SharingPolicy policy() {
        return new SharingPolicy.Exclusive(except(), Names.sets(groups()));
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
