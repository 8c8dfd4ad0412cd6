package org.espalier.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.HoldingStatus;
import org.espalier.core.exact.Rational;
import org.espalier.core.level.QualificationLevel;
import org.espalier.core.workload.EctsCredits;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * The three rules as loops written for this one case: the floor, not a library. What is not told is taken for nothing,
 * and nothing says why. The other libraries call these loops where they need Java.
 */
@State(Scope.Benchmark)
public class Plain {

    private static final Rational LEAST = Rational.of(Stack.LEAST);
    private static final Rational MOST = Rational.of(Stack.MOST);

    /** The names of the rules that are violated. */
    public List<String> check(Stack stack) {
        List<String> violated = new ArrayList<>();
        if (!isInRange(stack)) {
            violated.add("credits");
        }
        if (!isOneLevel(stack)) {
            violated.add("level");
        }
        if (!isValid(stack)) {
            violated.add("validity");
        }
        return violated;
    }

    static boolean isInRange(Stack stack) {
        Rational sum = Rational.ZERO;
        for (Holding holding : stack.holdings()) {
            sum = sum.plus(ects(holding));
        }
        return sum.isAtLeast(LEAST) && MOST.isAtLeast(sum);
    }

    static Rational ects(Holding holding) {
        return holding.credential().workload().ects().map(EctsCredits::amount).orElse(Rational.ZERO);
    }

    static boolean isOneLevel(Stack stack) {
        int first = level(stack.holdings().get(0));
        for (Holding holding : stack.holdings()) {
            if (level(holding) != first) {
                return false;
            }
        }
        return true;
    }

    static int level(Holding holding) {
        return holding.credential()
                .level()
                .flatMap(QualificationLevel::eqf)
                .map(Enum::ordinal)
                .orElse(-1);
    }

    static boolean isValid(Stack stack) {
        for (Holding holding : stack.holdings()) {
            if (isInvalid(holding, stack)) {
                return false;
            }
        }
        return true;
    }

    static boolean isInvalid(Holding holding, Stack stack) {
        return holding.statusOn(stack.day()) != HoldingStatus.VALID;
    }
}
