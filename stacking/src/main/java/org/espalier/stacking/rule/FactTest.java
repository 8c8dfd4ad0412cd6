package org.espalier.stacking.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.stacking.evaluation.Answer;

/** What is tested of one fact: as what, and for what. */
abstract class FactTest {

    private final String type;
    private final String words;

    private FactTest(String type, String words) {
        this.type = type;
        this.words = words;
    }

    static FactTest of(FactCondition condition) {
        if (!condition.is().isEmpty()) {
            return new OfText(condition.is());
        }
        return condition.from().isPresent() || condition.to().isPresent()
                ? new OfDay(condition.from(), condition.to())
                : new OfNumber(Bounds.included(condition.atLeast(), condition.atMost()));
    }

    /** Whether a fact passes; unknown where it is of another type. */
    abstract Answer answer(Fact fact);

    String words() {
        return words;
    }

    /** What is missing where the answer is unknown: the fact, or the fact as what it is tested. */
    String named(String name, Optional<Fact> told) {
        return "fact " + name + told.map(fact -> " as " + type).orElse("");
    }

    private static final class OfDay extends FactTest {

        private final Optional<LocalDate> from;
        private final Optional<LocalDate> to;

        OfDay(Optional<LocalDate> from, Optional<LocalDate> to) {
            super("a day", Days.words(from, to));
            this.from = from;
            this.to = to;
        }

        @Override
        Answer answer(Fact fact) {
            return fact instanceof Fact.Day day ? Answer.of(Days.within(day.day(), from, to)) : Answer.UNKNOWN;
        }
    }

    private static final class OfText extends FactTest {

        private final Set<String> wanted;

        OfText(Set<String> wanted) {
            super("a text", "is " + String.join(" or ", wanted));
            this.wanted = wanted;
        }

        @Override
        Answer answer(Fact fact) {
            if (fact instanceof Fact.Names names) {
                return among(names.names());
            }
            return fact instanceof Fact.Text || fact instanceof Fact.Flag
                    ? among(List.of(fact.text()))
                    : Answer.UNKNOWN;
        }

        private Answer among(Collection<String> told) {
            return Answer.of(told.stream().anyMatch(wanted::contains));
        }
    }

    private static final class OfNumber extends FactTest {

        private final Bounds bounds;

        OfNumber(Bounds bounds) {
            super("a number", bounds.words(""));
            this.bounds = bounds;
        }

        @Override
        String named(String name, Optional<Fact> told) {
            return told.isPresent() && told.orElseThrow() instanceof Fact.Range
                    ? "fact " + name + " as one number"
                    : super.named(name, told);
        }

        @Override
        Answer answer(Fact fact) {
            if (fact instanceof Fact.Range range) {
                return within(range.from(), range.to());
            }
            return fact instanceof Fact.Amount amount ? within(amount.amount(), amount.amount()) : Answer.UNKNOWN;
        }

        private Answer within(Rational from, Rational to) {
            return Verdicts.answer(bounds.judge(from, Optional.of(to)));
        }
    }
}
