package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.immutables.value.Value;

/** That a named rule holds, which stands elsewhere. Until it is linked nothing can be told. */
@DomainStyle
@Value.Immutable
@JsonTypeName("block")
@JsonSerialize(as = ImmutableBlockRule.class)
@JsonDeserialize(as = ImmutableBlockRule.class)
abstract class BlockRule extends Rule {

    BlockRule() {}

    /** The id of the rule. */
    abstract String block();

    /** The id of the rule set that has it. */
    abstract Optional<String> ruleSet();

    /** The version of that rule set. */
    abstract Optional<String> version();

    @Value.Lazy
    BlockReference reference() {
        return BlockReference.builder()
                .block(block())
                .ruleSet(ruleSet())
                .version(version())
                .build();
    }

    @Value.Check
    void check() {
        reference();
    }

    @Override
    public String sentence() {
        return "block " + reference();
    }

    @Override
    public Set<BlockReference> references() {
        return Set.of(reference());
    }

    @Override
    public Rule linked(Function<BlockReference, Optional<RuleUse>> blocks) {
        return blocks.apply(reference())
                .<Rule>map(use -> LinkedRule.of(reference(), use))
                .orElse(this);
    }

    @Override
    public List<Outcome> evaluate(CountedHoldings counted) {
        Outcome outcome = Outcome.of("BLOCK", Verdict.UNDETERMINED)
                .with("required", required())
                .missing(List.of(sentence()));
        return List.of(LinkedRule.named(outcome, reference()));
    }
}
