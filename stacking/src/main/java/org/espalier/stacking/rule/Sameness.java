package org.espalier.stacking.rule;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.text.Identifier;
import org.espalier.core.text.LocalizedText;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.stack.SameAchievement;

/** Which of several holdings are of the same thing. What is the same as the same is the same. */
final class Sameness {

    private final SameBy by;
    private final Map<CredentialId, Set<CredentialId>> groups = new HashMap<>();
    private final BiPredicate<CountedHolding, CountedHolding> possible;

    private Sameness(
            SameBy by,
            List<CountedHolding> all,
            BiPredicate<CountedHolding, CountedHolding> sure,
            BiPredicate<CountedHolding, CountedHolding> possible) {
        this.by = by;
        this.possible = possible;
        all.forEach(holding -> groups.put(holding.id(), Set.of(holding.id())));
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (sure.test(all.get(i), all.get(j))) {
                    join(all.get(i).id(), all.get(j).id());
                }
            }
        }
    }

    static Sameness of(SameBy by, CountedHoldings counted) {
        return switch (by) {
            case CODE -> new Sameness(by, counted.all(), Sameness::haveOneCode, (one, other) -> false);
            case TITLE ->
                new Sameness(
                        by, counted.all(), Sameness::haveOneTitle, (one, other) -> !isTitled(one) || !isTitled(other));
            case EQUIVALENCE -> {
                SameAchievement sure = SameAchievement.sure(counted.all());
                SameAchievement open = SameAchievement.possible(counted.all());
                yield new Sameness(
                        by,
                        counted.all(),
                        (one, other) -> sure.areSame(one.id(), other.id()),
                        (one, other) -> open.areSame(one.id(), other.id()));
            }
        };
    }

    private void join(CredentialId one, CredentialId other) {
        Set<CredentialId> joined = new HashSet<>(groups.getOrDefault(one, Set.of()));
        joined.addAll(groups.getOrDefault(other, Set.of()));
        joined.forEach(id -> groups.put(id, joined));
    }

    /** Whether two different holdings are of the same thing. */
    Answer answer(CountedHolding one, CountedHolding other) {
        if (groups.getOrDefault(one.id(), Set.of()).contains(other.id())) {
            return Answer.YES;
        }
        return possible.test(one, other) ? Answer.UNKNOWN : Answer.NO;
    }

    /** Which data of a holding are missing to know what is the same. */
    List<String> missing(CountedHolding holding) {
        return switch (by) {
            case CODE -> List.of();
            case TITLE -> isTitled(holding) ? List.of() : List.of(Sums.named("title", holding));
            case EQUIVALENCE -> holding.level().isPresent() ? List.of() : List.of(Sums.named("level", holding));
        };
    }

    private static boolean haveOneCode(CountedHolding one, CountedHolding other) {
        return one.credential().identifiers().stream()
                .anyMatch(code -> other.credential().identifiers().stream().anyMatch(same -> areOne(code, same)));
    }

    private static boolean areOne(Identifier one, Identifier other) {
        boolean scheme = one.scheme().isEmpty()
                || other.scheme().isEmpty()
                || one.scheme().equals(other.scheme());
        return scheme && one.value().equals(other.value());
    }

    private static boolean haveOneTitle(CountedHolding one, CountedHolding other) {
        return Texts.anyIn(titles(one), Texts.folded(titles(other)));
    }

    private static Collection<String> titles(CountedHolding holding) {
        return holding.credential().title().map(LocalizedText::values).orElseGet(Set::of);
    }

    private static boolean isTitled(CountedHolding holding) {
        return holding.credential().title().isPresent();
    }
}
