package org.espalier.stacking.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.espalier.core.exact.Rational;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedUse;
import org.espalier.stacking.evaluation.CreditValue;

/** How the uses of one credential divide it. */
final class Division {

    private final Usage usage;
    private final CreditSystem asked;
    private final CreditSystem system;
    private final List<CreditAmount> parts;
    private final int wholes;

    /** Parts that are all of one credit system are compared in that one, others in the one asked for. */
    Division(Usage usage, CreditSystem asked) {
        this.usage = usage;
        this.asked = asked;
        this.parts = usage.uses().stream()
                .map(CountedUse::credits)
                .flatMap(Optional::stream)
                .toList();
        this.wholes = usage.uses().size() - parts.size();
        List<CreditSystem> systems =
                parts.stream().map(CreditAmount::system).distinct().toList();
        this.system = systems.size() == 1 ? systems.get(0) : asked;
    }

    String unit() {
        return Sentences.unit(system);
    }

    /** The whole credential. */
    Span whole() {
        return whole(system);
    }

    private Span whole(CreditSystem in) {
        CreditValue value = usage.whole(in);
        return value.kind() == CreditValue.Kind.OTHER_SYSTEM ? Span.UNKNOWN : Span.of(value);
    }

    /** All that is used. */
    Span used() {
        Span used = told();
        for (int i = 0; i < wholes; i++) {
            used = used.plus(whole());
        }
        return used;
    }

    private Span told() {
        return told(parts);
    }

    private Span told(List<CreditAmount> some) {
        return some.stream().map(part -> usage.told(part, system)).reduce(Span.ZERO, Span::plus);
    }

    /** Whether everything used is together at most the whole. */
    Answer fits() {
        if (wholes == 0) {
            return told().isAtMost(whole());
        }
        Answer nothingElse = told().isZero();
        return wholes == 1 ? nothingElse : nothingElse.and(whole().isZero());
    }

    /** Whether every use is of the whole; two different amounts of one system are not both. */
    Answer isUndivided() {
        long systems = parts.stream().map(CreditAmount::system).distinct().count();
        boolean one = parts.stream().distinct().count() == systems;
        return one ? all(this::isWhole) : Answer.NO;
    }

    /** Whether every part is at least so large, or the whole and all that is used. */
    Answer areAtLeast(Rational least) {
        return all(part -> Span.of(least)
                .isAtMost(usage.told(part, asked))
                .or(isWhole(part).and(isAll(part))));
    }

    private Answer isAll(CreditAmount part) {
        List<CreditAmount> others = new ArrayList<>(parts);
        others.remove(part);
        return told(others)
                .isZero()
                .and(wholes == 0 ? Answer.YES : Span.of(part.amount()).isZero());
    }

    private Answer all(Function<CreditAmount, Answer> test) {
        return parts.stream().map(test).reduce(Answer.YES, Answer::and);
    }

    private Answer isWhole(CreditAmount part) {
        return Span.of(part.amount()).isEqualTo(whole(part.system()));
    }

    /** Which data are missing to know better. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        boolean counted = parts.stream()
                .anyMatch(part -> !usage.told(part, system).isExact()
                        || !usage.told(part, asked).isExact());
        if (counted) {
            missing.add(usage.named("counted credits"));
        }
        boolean whole = !whole().isExact()
                || parts.stream().anyMatch(part -> !whole(part.system()).isExact());
        if (whole) {
            missing.add(usage.named("credits"));
        }
        return missing;
    }
}
