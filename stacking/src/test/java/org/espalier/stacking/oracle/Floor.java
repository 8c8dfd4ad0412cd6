package org.espalier.stacking.oracle;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.rule.Rule;

/**
 * Something of which there can be too little.
 *
 * @param judged the rule, without what it says of too much
 * @param minimum the least amount, where what is missing is a part of it; else it is there or not
 * @param isDistinct whether it counts different values
 * @param ceilings what cuts off some of it
 */
record Floor(Judged judged, Optional<Rational> minimum, boolean isDistinct, List<Ceil> ceilings) {

    private Floor(Judged judged, Optional<Rational> minimum) {
        this(judged, minimum, false, List.of());
    }

    /** The same beside rules of kind maximum. */
    Floor beside(List<Ceil> all) {
        List<Ceil> cutting = minimum.isEmpty()
                ? List.of()
                : all.stream().filter(judged::isCutBy).toList();
        return new Floor(judged, minimum, isDistinct, cutting);
    }

    /** What of a rule can lack. */
    static List<Floor> of(Judged judged, Rule rule) {
        RuleText text = RuleText.of(rule);
        return switch (text.kind()) {
            case "credits", "count", "hours", "distinct" -> bounded(judged, text);
            case "share" -> text.isLow() ? List.of(whole(judged.using(text.low()))) : List.of();
            case "listed" -> List.of(new Floor(judged, least(text)));
            case "per-bucket" -> List.of(new Floor(judged, least(text).map(text::inEachBucket)));
            case "capped-total" -> List.of(new Floor(judged, text.isHigh() ? Optional.empty() : least(text)));
            case "maximum" -> List.of();
            case "level-profile" ->
                List.of(new Floor(judged.using(text.without("maximumBelow")), text.amount("minimum")));
            case "residency" -> residency(judged, text);
            default -> List.of(whole(judged));
        };
    }

    private static Optional<Rational> least(RuleText text) {
        return text.amount("minimum");
    }

    private static Floor whole(Judged judged) {
        return new Floor(judged, Optional.empty());
    }

    private static List<Floor> bounded(Judged judged, RuleText text) {
        if (!text.isLow()) {
            return List.of();
        }
        return List.of(new Floor(
                judged.using(text.low()),
                text.isWindow() && !text.kind().equals("distinct") ? Optional.empty() : text.amount("minimum"),
                text.kind().equals("distinct"),
                List.of()));
    }

    private static List<Floor> residency(Judged judged, RuleText text) {
        List<Floor> floors = new ArrayList<>();
        if (text.has("minimum")) {
            boolean alone = !text.has("last") || !text.has("minimumShare");
            floors.add(new Floor(
                    judged.using(text.without("minimumShare")), alone ? text.amount("minimum") : Optional.empty()));
        }
        if (text.has("minimumShare")) {
            floors.add(whole(judged.using(text.without("minimum"))));
        }
        return floors;
    }

    /** The same as a policy: of the last credits there is enough or not. */
    Floor asPolicy(RuleText text) {
        return text.has("last") ? whole(judged) : this;
    }

    boolean holds(BitSet counted) {
        return judged.holdsBeside(counted) && (ceilings.isEmpty() || judged.isExcused() || isReached(counted));
    }

    private boolean isReached(BitSet counted) {
        return Ceil.counted(judged, ceilings, counted).isAtLeast(minimum.orElseThrow());
    }

    /** How much is surely counted. */
    Optional<Rational> counted(BitSet counted) {
        return ceilings.isEmpty() ? judged.over(counted).least() : Optional.of(Ceil.counted(judged, ceilings, counted));
    }

    /** One value at least is there as soon as something is; of several, those are counted that are known. */
    static boolean isKnown(Said said, Optional<Rational> minimum) {
        boolean some = said.least().map(Rational::signum).orElse(0) > 0;
        return some && (said.named() || minimum.equals(Optional.of(Rational.ONE)));
    }

    private Rational counted(Said said) {
        boolean unknown = isDistinct && !isKnown(said, minimum);
        return unknown ? Rational.ZERO : said.least().orElse(Rational.ZERO);
    }

    /** What is missing: a part of the minimum, or all. */
    Rational shortfall(BitSet counted) {
        if (holds(counted)) {
            return Rational.ZERO;
        }
        Rational reached = ceilings.isEmpty() ? counted(judged.over(counted)) : Ceil.counted(judged, ceilings, counted);
        return minimum.map(least -> least.minus(reached).max(Rational.ZERO).dividedBy(least))
                .filter(part -> part.signum() > 0)
                .orElse(Rational.ONE);
    }
}
