package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.espalier.core.finding.Fact;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.immutables.value.Value;

/**
 * What a receiver asks of a set of holdings. Made by {@link Rules} and the other classes of factories in this package;
 * nobody else can add a kind.
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
    @JsonSubTypes.Type(AllRule.class),
    @JsonSubTypes.Type(AnyRule.class),
    @JsonSubTypes.Type(KOfRule.class),
    @JsonSubTypes.Type(FromListsRule.class),
    @JsonSubTypes.Type(NotRule.class),
    @JsonSubTypes.Type(OptionalRule.class),
    @JsonSubTypes.Type(WhenRule.class),
    @JsonSubTypes.Type(CohortRule.class),
    @JsonSubTypes.Type(SpecialisationRule.class),
    @JsonSubTypes.Type(AttestedRule.class),
    @JsonSubTypes.Type(BlockRule.class),
    @JsonSubTypes.Type(EachRule.class),
    @JsonSubTypes.Type(MaximumAgeRule.class),
    @JsonSubTypes.Type(MinimumGradeRule.class),
    @JsonSubTypes.Type(ValidityRule.class),
    @JsonSubTypes.Type(LevelWindowRule.class),
    @JsonSubTypes.Type(CreditsPerItemRule.class),
    @JsonSubTypes.Type(HoursPerItemRule.class),
    @JsonSubTypes.Type(HoursPerCreditRule.class),
    @JsonSubTypes.Type(CreditSystemRule.class),
    @JsonSubTypes.Type(TitleWordingRule.class),
    @JsonSubTypes.Type(ElementsRule.class),
    @JsonSubTypes.Type(StudyPeriodRule.class),
    @JsonSubTypes.Type(FeeRule.class),
    @JsonSubTypes.Type(CreditsRule.class),
    @JsonSubTypes.Type(CountRule.class),
    @JsonSubTypes.Type(ShareRule.class),
    @JsonSubTypes.Type(LevelProfileRule.class),
    @JsonSubTypes.Type(HoursRule.class),
    @JsonSubTypes.Type(MaximumRule.class),
    @JsonSubTypes.Type(CappedTotalRule.class),
    @JsonSubTypes.Type(ListedRule.class),
    @JsonSubTypes.Type(DistinctRule.class),
    @JsonSubTypes.Type(PerBucketRule.class),
    @JsonSubTypes.Type(ConcentrationRule.class),
    @JsonSubTypes.Type(AverageRule.class),
    @JsonSubTypes.Type(ResidencyRule.class),
    @JsonSubTypes.Type(SameLevelRule.class),
    @JsonSubTypes.Type(RisingLevelsRule.class),
    @JsonSubTypes.Type(LevelStepsRule.class),
    @JsonSubTypes.Type(DirectionRule.class),
    @JsonSubTypes.Type(FieldKeptRule.class),
    @JsonSubTypes.Type(OutcomeOverlapRule.class),
    @JsonSubTypes.Type(ExclusiveRule.class),
    @JsonSubTypes.Type(CompatibleRule.class),
    @JsonSubTypes.Type(OverlapLimitRule.class),
    @JsonSubTypes.Type(MaximumUsesRule.class),
    @JsonSubTypes.Type(SplittingRule.class),
    @JsonSubTypes.Type(ConsumedRule.class),
    @JsonSubTypes.Type(OrderRule.class),
    @JsonSubTypes.Type(PrerequisiteRule.class),
    @JsonSubTypes.Type(MutuallyExclusiveRule.class),
    @JsonSubTypes.Type(RepeatsRule.class),
    @JsonSubTypes.Type(StateRule.class)
})
public abstract class Rule {

    Rule() {}

    /** The rule in words, for example {@code at least 60 ECTS at EQF 7 or higher}. */
    public abstract String sentence();

    /**
     * What the rule says of these holdings.
     *
     * @param counted the holdings as they count, with the day and the receiver
     * @return one outcome for the whole, or one for each holding or pair that the rule looks at; never empty
     */
    public abstract List<Outcome> evaluate(CountedHoldings counted);

    /** Tells the same as findings, so many of them as are asked for. */
    void tell(CountedHoldings counted, Findings findings) {
        findings.addAll(evaluate(counted));
    }

    /**
     * The data that are missing to know whether the rule, which holds, applies to anything at all; none where it surely
     * does.
     */
    List<String> doubts(CountedHoldings counted) {
        return List.of();
    }

    /** The sentence as a fact, made once. */
    @Value.Lazy
    Fact required() {
        return Fact.of(sentence());
    }

    /** The parts that this rule is made of; none unless it is a composition. */
    public List<Part> parts() {
        return List.of();
    }

    /** The rule that it only stands for, under an id of its own. */
    Optional<RuleUse> standsFor() {
        return Optional.empty();
    }

    /** The parts without their places. */
    final List<RuleUse> partUses() {
        return parts().stream().map(Part::use).toList();
    }

    /** The same rule with each of its parts changed; itself where it has none. */
    public Rule withParts(UnaryOperator<RuleUse> change) {
        return this;
    }

    /** The blocks that it or its parts refer to and that are not linked yet, in their order. */
    public Set<BlockReference> references() {
        Set<BlockReference> references = new LinkedHashSet<>();
        parts().forEach(part -> references.addAll(part.use().rule().references()));
        return references;
    }

    /**
     * The same rule with the blocks in place that it refers to.
     *
     * @param blocks finds a block, itself linked already; a block that is not found stays a reference, and what depends
     *     on it is undetermined. See {@link Blocks}, which links the blocks of one rule set.
     */
    public Rule linked(Function<BlockReference, Optional<RuleUse>> blocks) {
        return references().isEmpty() ? this : withParts(part -> part.linked(blocks));
    }

    /** The same rule with other bounds; empty where it has none that a decision could change. */
    public Optional<Rule> changed(Threshold threshold) {
        return Optional.empty();
    }

    /** What this rule bounds among all that are counted, if that is all it does. */
    Optional<BoundedAmount> amount() {
        return Optional.empty();
    }

    /** The components that this rule asks for by name. */
    TargetList targets() {
        return TargetList.none();
    }

    /** The only levels that this rule allows any credential to have. */
    Optional<LevelRange> levels() {
        return Optional.empty();
    }

    /** What this rule does not allow at all. */
    Optional<HoldingFilter> excluded() {
        return Optional.empty();
    }

    /** What each holding alone must fulfil, if the rule looks at each alone. */
    public Optional<HoldingRule> perHolding() {
        return Optional.empty();
    }

    /**
     * What each holding alone must fulfil beside all that are held, if the rule looks at each of them, and at others only
     * whether they are held.
     */
    public Optional<HoldingRule> perHolding(CountedHoldings held) {
        return perHolding();
    }

    /**
     * What this rule asks, as sums to which each holding adds its part: all of them together say what {@link #evaluate}
     * says. Empty where it does not add up so.
     */
    public List<Tally> tallies() {
        return List.of();
    }

    /** The kind, as files name it. */
    public String kind() {
        JsonTypeName name = getClass().getSuperclass().getAnnotation(JsonTypeName.class);
        return name == null ? "" : name.value();
    }

    /**
     * Why no audit can choose what to count so that this rule holds, in words that name the kind; empty where it can. Most
     * kinds say something of holdings one by one, of two of them, or of sums.
     */
    public Optional<String> obstacle() {
        boolean auditable = !tallies().isEmpty()
                || perHolding().isPresent()
                || isPairwise()
                || sharing().isPresent()
                || ceiling().isPresent()
                || dependence().isPresent();
        return auditable ? Optional.empty() : Optional.of("a rule of kind " + kind() + " " + hindrance());
    }

    private String hindrance() {
        if (isAboutTheCase()) {
            return "says nothing of what is counted; it can be a requirement";
        }
        return parts().isEmpty()
                ? "depends on all that is counted together"
                : "is made of others; let each of them be a policy of its own";
    }

    /** The parts of which so many are asked for in a case, if this rule is made so. */
    public Optional<Composition> composition(Circumstances circumstances) {
        return standsFor().map(use -> Composition.all(List.of(use)));
    }

    /** Of each fact of the case by which it chooses among its parts, values that tell apart all that it can choose. */
    public Map<String, Set<Fact>> deciding() {
        return Map.of();
    }

    /** Whether it looks at the case alone, and not at what is held. */
    public boolean isAboutTheCase() {
        return false;
    }

    /** How much counts towards the minima that stand beside it in an award, if that is what it says. */
    public Optional<Ceiling> ceiling() {
        return Optional.empty();
    }

    /** What the holdings that it selects need among what is counted beside them, if that is what it says. */
    public Optional<Dependence> dependence() {
        return Optional.empty();
    }

    /**
     * What can count no more, of all that is awarded after a day, as something that it needs can only have been awarded by
     * then and is not held.
     *
     * @param held everything that is held
     */
    public Optional<HoldingFilter> barredAfter(LocalDate day, CountedHoldings held) {
        return Optional.empty();
    }

    /**
     * Whether something that is awarded after a day may let a holding fulfil the rule that does not now, where the rule looks at
     * what else is held.
     */
    public boolean mayBeMendedAfter(LocalDate day, CountedHolding holding) {
        return true;
    }

    /** Whether it is violated only by two holdings that do not go together. */
    public boolean isPairwise() {
        return false;
    }

    /** What this rule asks of every way of counting credentials for requirements, if it asks for that alone. */
    public Optional<SharingPolicy> sharing() {
        return Optional.empty();
    }
}
