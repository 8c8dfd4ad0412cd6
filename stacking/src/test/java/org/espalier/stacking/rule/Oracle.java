package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.espalier.core.finding.Verdict;

/** Holds a rule against a second method, which knows complete data only: over all completions of what is missing. */
final class Oracle {

    private Oracle() {}

    /** The rule says what all completions say, and is undetermined exactly where they differ. */
    static void assertExact(Rule rule, List<Draft> drafts, Function<List<Draft>, Verdict> plain) {
        assertSays(rule, drafts, agreed(possible(drafts, plain)));
    }

    static void assertSays(Rule rule, List<Draft> drafts, Verdict verdict) {
        assertThat(Asked.verdict(rule, Draft.holdings(drafts)))
                .as("%s of %s", rule, drafts)
                .isEqualTo(verdict);
    }

    /** The rule decides nothing that a completion denies. */
    static void assertSound(Rule rule, List<Draft> drafts, Function<List<Draft>, Verdict> plain) {
        Verdict told = Asked.verdict(rule, Draft.holdings(drafts));
        if (told != Verdict.UNDETERMINED) {
            assertThat(agreed(possible(drafts, plain)))
                    .as("%s of %s", rule, drafts)
                    .isEqualTo(told);
        }
    }

    private static Set<Verdict> possible(List<Draft> drafts, Function<List<Draft>, Verdict> plain) {
        Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
        Draft.completions(drafts).forEach(complete -> possible.add(plain.apply(complete)));
        return possible;
    }

    /** What does not apply in one completion and holds in all others, holds. */
    private static Verdict agreed(Set<Verdict> possible) {
        if (possible.equals(EnumSet.of(Verdict.SATISFIED, Verdict.NOT_APPLICABLE))) {
            return Verdict.SATISFIED;
        }
        return possible.size() == 1 ? possible.iterator().next() : Verdict.UNDETERMINED;
    }
}
