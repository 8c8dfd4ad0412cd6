package org.espalier.stacking.ruleset;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.file.DataFile;
import org.espalier.core.file.Envelope;
import org.espalier.core.file.EnvelopeFaults;
import org.espalier.core.file.Jurisdiction;
import org.espalier.core.file.Registry;
import org.espalier.core.json.FileKind;
import org.espalier.core.json.JsonLimits;
import org.espalier.core.json.JsonReading;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.workload.ConversionMethod;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.evaluation.Evaluation;
import org.espalier.stacking.rule.RuleTree;
import org.espalier.stacking.rule.RuleUse;
import org.immutables.value.Value;

/**
 * The rules of one jurisdiction or organisation: dated, cited and versioned.
 *
 * <pre>{@code
 * RuleSet rules = RuleSet.read(bytes).orElseThrow();
 * Report report = StackValidator.of(rules).validate(holdings, rules.evaluation(day));
 * }</pre>
 *
 * <p>Rules of severity error decide; warnings and notes are told. Named rules that others refer to stand among the
 * blocks, and are not looked at by themselves. This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableRuleSet.class)
@JsonDeserialize(as = ImmutableRuleSet.class)
public abstract class RuleSet implements Envelope {

    RuleSet() {}

    /** A new builder; id, version, title, at least one source and at least one rule are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** What a file must say that it holds. */
    public static FileKind kind() {
        return FileKind.parse("rule-set/1");
    }

    /** Reads a rule set from JSON or YAML, and tells everything that is wrong in it. */
    public static JsonReading<RuleSet> read(byte[] bytes) {
        return DataFile.within(JsonLimits.STANDARD).value(bytes, kind(), RuleSet.class);
    }

    /** How credits of other systems are converted; without a method they are not. */
    public abstract Optional<ConversionMethod> conversion();

    /** Named rules that rules of kind {@code block} refer to, here and in rule sets that import this one. */
    public abstract List<RuleUse> blocks();

    /** The rules. */
    public abstract List<RuleUse> rules();

    /** An evaluation on a day, as this rule set wants credits to be converted. */
    public Evaluation evaluation(LocalDate day) {
        return evaluation(day, Circumstances.none());
    }

    /** The same in a case of which something is known. */
    public Evaluation evaluation(LocalDate day, Circumstances circumstances) {
        Evaluation.Builder evaluation = Evaluation.builder();
        return evaluation
                .circumstances(circumstances)
                .day(day)
                .conversion(conversion())
                .country(jurisdiction().flatMap(Jurisdiction::country))
                .build();
    }

    /**
     * The rules, with the named rules in place that they refer to.
     *
     * @param registry where imports are looked up
     * @return the rules in their order; a block that is not found stays a reference, and what depends on it is
     *     undetermined
     */
    public List<RuleUse> linked(Registry<RuleSet> registry) {
        return Linking.rules(this, registry);
    }

    /** The rules and the blocks with all their parts, at their places. */
    public RuleTree tree() {
        return RuleTree.of("rules", rules()).and(RuleTree.ofBlocks("blocks", blocks()));
    }

    @Value.Check
    void check() {
        Faults faults = EnvelopeFaults.in(this, Faults.of("Rule set " + id()));
        RuleSetFaults.in(this, faults).throwIfAny();
    }

    /** Id and version, for example {@code es-microcredential@2021}. */
    @Override
    public String toString() {
        return reference().toString();
    }

    /** Builds a {@link RuleSet}; every attribute may be set once. */
    public static final class Builder extends ImmutableRuleSet.Builder {
        Builder() {}
    }
}
