package org.espalier.stacking.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.espalier.core.finding.Severity;

/**
 * Rules that are used together, with their parts at any depth, each at its place.
 *
 * <pre>{@code
 * RuleTree.of("rules", ruleSet.rules()).all()
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RuleTree {

    private final List<PlacedRule> all;

    private RuleTree(List<PlacedRule> all) {
        this.all = List.copyOf(all);
    }

    /** The rules in a list, by their places below an attribute. */
    public static RuleTree of(String attribute, List<RuleUse> uses) {
        List<PlacedRule> all = new ArrayList<>();
        for (int i = 0; i < uses.size(); i++) {
            RuleUse use = uses.get(i);
            add(new PlacedRule(attribute + "/" + i, use, use.severity() == Severity.ERROR), all);
        }
        return new RuleTree(all);
    }

    /** Rules that stand for themselves until another one refers to them, by their places below an attribute. */
    public static RuleTree ofBlocks(String attribute, List<RuleUse> uses) {
        List<PlacedRule> all = new ArrayList<>();
        for (int i = 0; i < uses.size(); i++) {
            add(new PlacedRule(attribute + "/" + i, uses.get(i), false), all);
        }
        return new RuleTree(all);
    }

    /** The same, with the policies of each rule before its parts. */
    public static RuleTree withPolicies(String attribute, List<RuleUse> uses) {
        List<PlacedRule> all = new ArrayList<>();
        of(attribute, uses).all().forEach(placed -> {
            all.add(placed);
            all.addAll(of(placed.path() + "/policies", placed.use().policies()).all());
        });
        return new RuleTree(all);
    }

    private static void add(PlacedRule placed, List<PlacedRule> all) {
        all.add(placed);
        for (Part part : placed.rule().parts()) {
            String path = placed.path() + "/rule/" + part.place();
            add(new PlacedRule(path, part.use(), placed.required() && part.necessary()), all);
        }
    }

    /** This tree and another one. */
    public RuleTree and(RuleTree other) {
        return new RuleTree(Stream.concat(all.stream(), other.all.stream()).toList());
    }

    /** Every rule, each before its parts. */
    public List<PlacedRule> all() {
        return all;
    }

    /** Those without which nothing as a whole is satisfied. */
    public List<PlacedRule> required() {
        return all.stream().filter(PlacedRule::required).toList();
    }
}
