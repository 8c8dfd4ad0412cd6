package org.espalier.stacking.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.evaluation.CountedHolding;

/** How a sum falls into parts, of each of which only so much counts. A holding is in one part at most, if all is known. */
public interface Parting {

    /** How much of each part counts at most; all of it where that is empty. */
    List<Optional<Rational>> maxima();

    /** The part of a holding where what is unknown turns out against it, by its place; none where it adds nothing then. */
    List<Integer> sure(CountedHolding holding);

    /** The parts in which a holding may be, by their places. */
    List<Integer> possible(CountedHolding holding);

    /** What a part is called; empty for the rest, of which everything counts. */
    String name(int part);

    /** A part in words, for example {@code sport (tagged sport)} or {@code credentials tagged sport (rule m)}. */
    String label(int part);

    /** What a part selects; empty for the rest, which no other part selects. */
    Optional<HoldingFilter> filter(int part);

    /** Whether nothing that is awarded after a day can be in a part any more. */
    boolean isClosedAfter(int part, LocalDate day);

    /** The data that are missing to know the part of a holding. */
    List<String> missing(CountedHolding holding);

    /** Whether it is known in which part a holding is. */
    default boolean isExact(CountedHolding holding) {
        return sure(holding).equals(possible(holding));
    }
}
