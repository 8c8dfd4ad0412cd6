package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a receiver asks of a set of holdings. Made by {@link Rules}; nobody else can add a kind.
 *
 * <p>A rule is a value: kind and parameters. It looks at nothing but the holdings handed in and the evaluation they
 * count in; their order changes nothing. In JSON the kind stands in the field {@code kind}:
 *
 * <pre>{@code
 * {"kind": "level-profile", "minimum": "60", "level": "7"}
 * }</pre>
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(CreditsRule.class),
    @JsonSubTypes.Type(CountRule.class),
    @JsonSubTypes.Type(CreditsPerItemRule.class),
    @JsonSubTypes.Type(ShareRule.class),
    @JsonSubTypes.Type(LevelProfileRule.class),
    @JsonSubTypes.Type(MaximumAgeRule.class),
    @JsonSubTypes.Type(OutcomeOverlapRule.class),
    @JsonSubTypes.Type(OrderRule.class)
})
public abstract class Rule {

    Rule() {}

    /** The rule in words, for example {@code at least 60 ECTS at EQF 7 or higher}. */
    public abstract String sentence();

    /**
     * What the rule says of these holdings.
     *
     * @param holdings all of the evaluation given, in any order
     * @param evaluation the day and the receiver
     * @return one outcome for the whole, or one for each holding or pair that the rule looks at; never empty
     */
    public abstract List<Outcome> evaluate(Collection<CountedHolding> holdings, Evaluation evaluation);

    /** The least amount of credits that this rule asks for, if that is all it asks for. */
    public Optional<CreditFloor> floor() {
        return Optional.empty();
    }

    /** What each holding alone must fulfil, if the rule looks at each alone. */
    public Optional<HoldingRule> perHolding() {
        return Optional.empty();
    }
}
