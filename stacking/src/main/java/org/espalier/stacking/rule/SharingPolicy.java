package org.espalier.stacking.rule;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Severity;
import org.espalier.core.workload.CreditSystem;

/**
 * What a rule of sharing asks of every way of counting credentials for requirements. {@link Rule#sharing} tells it; what
 * allocates credentials keeps to it.
 *
 * <pre>{@code
 * boolean both = policies.stream().allMatch(policy -> policy.allows("major", "minor"));
 * }</pre>
 *
 * <p>All kinds are immutable and thread-safe.
 */
public sealed interface SharingPolicy {

    /** Whether one credential may count for two different requirements of the award, as far as this policy says. */
    default boolean allows(String one, String other) {
        return true;
    }

    /** The requirements of the award that it names. */
    default Set<String> requirements() {
        return Set.of();
    }

    /**
     * A credential counts for at most one requirement.
     *
     * @param except requirements that may share with any other
     * @param groups where there are any, only two requirements of one group exclude each other
     */
    record Exclusive(Set<String> except, List<Set<String>> groups) implements SharingPolicy {

        /** Copies the names, sorted, and the groups in their order. */
        public Exclusive {
            except = sorted(except);
            groups = groups.stream().map(SharingPolicy::sorted).toList();
        }

        @Override
        public Set<String> requirements() {
            Set<String> named = new TreeSet<>(except);
            groups.forEach(named::addAll);
            return named;
        }

        @Override
        public boolean allows(String one, String other) {
            if (except.contains(one) || except.contains(other)) {
                return true;
            }
            return !groups.isEmpty()
                    && groups.stream().noneMatch(group -> group.contains(one) && group.contains(other));
        }
    }

    /**
     * A credential counts for two requirements only where they are a pair.
     *
     * @param pairs the pairs, each of two requirements
     */
    record Compatible(Set<Set<String>> pairs) implements SharingPolicy {

        /** Copies the pairs. */
        public Compatible {
            pairs = Set.copyOf(pairs.stream().map(SharingPolicy::sorted).toList());
        }

        @Override
        public Set<String> requirements() {
            Set<String> named = new TreeSet<>();
            pairs.forEach(named::addAll);
            return named;
        }

        @Override
        public boolean allows(String one, String other) {
            return pairs.contains(Set.of(one, other));
        }
    }

    /**
     * What counts for both of two requirements, or for two awards, is at most so much.
     *
     * @param between the two requirements or awards; one award alone means this one and that
     * @param ofAwards whether they are awards
     * @param maximum the most that may count for both, included
     * @param system in which credit system that is measured; empty where credentials are counted
     */
    record OverlapLimit(List<String> between, boolean ofAwards, Rational maximum, Optional<CreditSystem> system)
            implements SharingPolicy {

        /** Copies the names. */
        public OverlapLimit {
            between = List.copyOf(between);
        }

        @Override
        public Set<String> requirements() {
            return ofAwards ? Set.of() : SharingPolicy.sorted(Set.copyOf(between));
        }
    }

    /**
     * A credential counts for at most so many requirements.
     *
     * @param maximum the most, one or more
     * @param filter which credentials
     */
    record MaximumUses(int maximum, HoldingFilter filter) implements SharingPolicy {}

    /**
     * Whether a part of a credential may count.
     *
     * @param allowed whether it may; else each credential counts whole
     * @param minimumPart the least part, where there is one
     * @param system in which credit system that is measured
     */
    record Splitting(boolean allowed, Optional<Rational> minimumPart, CreditSystem system) implements SharingPolicy {

        /** What several policies together allow; empty where parts may not count, be it that none says that they may. */
        public static Optional<Splitting> together(Collection<SharingPolicy> policies) {
            List<Splitting> all = policies.stream()
                    .filter(Splitting.class::isInstance)
                    .map(Splitting.class::cast)
                    .toList();
            return all.stream().allMatch(Splitting::allowed) ? all.stream().reduce(Splitting::and) : Optional.empty();
        }

        /** What those policies of an award together allow that decide. */
        public static Optional<Splitting> of(Collection<RuleUse> policies) {
            return together(policies.stream()
                    .filter(policy -> policy.severity() == Severity.ERROR)
                    .flatMap(policy -> policy.rule().sharing().stream())
                    .toList());
        }

        private Splitting and(Splitting other) {
            Optional<Rational> least = Stream.of(minimumPart, other.minimumPart)
                    .flatMap(Optional::stream)
                    .reduce(Rational::max);
            return new Splitting(true, least, system);
        }
    }

    /**
     * What earlier awards used up does not count again.
     *
     * @param maximumAwards for how many earlier awards a credential may have counted and still count
     * @param filter which credentials
     */
    record Consumed(int maximumAwards, HoldingFilter filter) implements SharingPolicy {}

    private static Set<String> sorted(Set<String> names) {
        return Collections.unmodifiableSet(new TreeSet<>(names));
    }
}
