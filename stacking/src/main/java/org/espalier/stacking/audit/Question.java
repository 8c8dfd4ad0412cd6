package org.espalier.stacking.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.espalier.stacking.evaluation.CountedHoldings;
import org.espalier.stacking.rule.HoldingFilter;

/**
 * Whether something can be met at all.
 *
 * @param frame the award
 * @param after where it is told, after which day everything is awarded that may yet come; else it is asked of whatever is held
 * @param held what is held
 * @param uses for what it may count
 * @param among the ids of the rules that are looked at; what the others ask for is let go
 */
record Question(
        AwardFrame frame,
        Optional<LocalDate> after,
        CountedHoldings held,
        Optional<Uses> uses,
        Predicate<String> among) {

    /** Whether some rules of an award can be kept together by anybody. */
    static Question everGiven(AwardFrame frame, Predicate<String> among) {
        CountedHoldings none = CountedHoldings.of(List.of(), frame.evaluation());
        return new Question(frame, Optional.empty(), none, Optional.empty(), among);
    }

    /** Whether somebody who holds nothing can meet an award by what is awarded after the day. */
    static Question fromNothing(AwardFrame frame) {
        CountedHoldings none = CountedHoldings.of(List.of(), frame.evaluation());
        return new Question(frame, Optional.of(frame.evaluation().day()), none, Optional.empty(), id -> true);
    }

    /** The same beside what is held, and may count for these uses. */
    static Question beside(AwardTree tree, Uses uses) {
        LocalDate day = tree.counted().evaluation().day();
        return new Question(tree.frame(), Optional.of(day), tree.counted(), Optional.of(uses), id -> true);
    }

    /** Whether a rule is looked at. */
    boolean asks(Decided rule) {
        return among.test(rule.use().id());
    }

    /** Those of some rules that are looked at, in the order of their ids. */
    List<Decided> asked(List<Decided> rules) {
        return Decided.byId(rules.stream().filter(this::asks).toList());
    }

    /** A leaf and the policies over it. */
    List<Decided> over(Requested leaf) {
        return asked(Stream.concat(Stream.of(leaf.decided()), frame.above(leaf).stream())
                .toList());
    }

    /** What a rule does not let count of all that may yet come. */
    Optional<HoldingFilter> barred(Decided rule) {
        return after.flatMap(day -> rule.use().rule().barredAfter(day, held));
    }

    /** The kinds of credentials for each leaf; empty where they are too many. */
    Optional<List<NewKinds>> kinds() {
        List<NewKinds> kinds = new ArrayList<>();
        for (Requested leaf : frame.leaves()) {
            Optional<NewKinds> own = NewKinds.of(leaf, this);
            if (own.isEmpty()) {
                return Optional.empty();
            }
            kinds.add(own.orElseThrow());
        }
        return Optional.of(kinds);
    }
}
