package org.espalier.stacking.oracle;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.oracle.DividedCase.Asked;
import org.espalier.stacking.oracle.DividedCase.Held;

/** The best way to count parts of credentials, found by looking at all amounts in steps of one credit. */
final class EveryPart {

    private final DividedCase given;
    private final int[][] amounts;
    private Optional<Score> best = Optional.empty();

    EveryPart(DividedCase given) {
        this.given = given;
        this.amounts = new int[given.held().size()][given.leaves().size()];
    }

    Score best() {
        fill(0, 0);
        return best.orElseThrow();
    }

    private void fill(int number, int leaf) {
        if (number == amounts.length) {
            look();
            return;
        }
        if (leaf == given.leaves().size()) {
            fill(number + 1, 0);
            return;
        }
        int left = left(number);
        for (int amount = 0; amount <= left; amount++) {
            amounts[number][leaf] = amount;
            if (fits(number, leaf)) {
                fill(number, leaf + 1);
            }
        }
        amounts[number][leaf] = 0;
    }

    private int left(int number) {
        return given.held().get(number).credits() - counted(amounts, number);
    }

    private void look() {
        if (breaks(amounts).isEmpty()) {
            Score score = score(amounts);
            best = best.filter(other -> other.compareTo(score) <= 0).or(() -> Optional.of(score));
        }
    }

    /** Whether so much of a credential may count for a requirement. */
    private boolean fits(int number, int leaf) {
        Held held = given.held().get(number);
        Asked asked = given.leaves().get(leaf);
        int amount = amounts[number][leaf];
        boolean whole = amount == held.credits();
        return amount == 0
                || (held.tags().contains(asked.tag())
                        && (whole || (asked.takesParts() && amount >= given.leastPart())));
    }

    /** What no way of counting may be: too much for a policy, or what fits nowhere. */
    List<String> faults(int[][] told) {
        boolean wrong = false;
        for (int number = 0; number < told.length; number++) {
            amounts[number] = told[number].clone();
            int one = number;
            wrong |=
                    left(number) < 0 || !IntStream.range(0, told[number].length).allMatch(leaf -> fits(one, leaf));
        }
        return wrong ? List.of("amounts that may not be: " + Arrays.deepToString(told)) : breaks(told);
    }

    private List<String> breaks(int[][] amounts) {
        return given.policies().stream()
                .filter(policy -> policy.most() > 0 && !policy.kind().equals("maximum") && !keeps(policy, amounts))
                .map(policy -> "broken: " + policy)
                .toList();
    }

    private boolean keeps(Asked policy, int[][] amounts) {
        return policy.kind().equals("share")
                ? 100 * sum("credits", policy.tag(), amounts) <= policy.most() * total(amounts)
                : sum(policy.kind(), policy.tag(), amounts) <= policy.most();
    }

    private static int counted(int[][] amounts, int number) {
        return Arrays.stream(amounts[number]).sum();
    }

    private static int total(int[][] amounts) {
        return IntStream.range(0, amounts.length)
                .map(number -> counted(amounts, number))
                .sum();
    }

    private int sum(String kind, String tag, int[][] amounts) {
        return IntStream.range(0, amounts.length)
                .filter(number -> given.held().get(number).tags().contains(tag))
                .map(number ->
                        kind.equals("count") ? Integer.signum(counted(amounts, number)) : counted(amounts, number))
                .sum();
    }

    private int ofLeaf(int leaf, int[][] amounts) {
        boolean count = given.leaves().get(leaf).kind().equals("count");
        return Arrays.stream(amounts)
                .mapToInt(row -> count ? Integer.signum(row[leaf]) : row[leaf])
                .sum();
    }

    private Rational shortfall(int[][] amounts) {
        Rational all = Rational.ZERO;
        for (int leaf = 0; leaf < given.leaves().size(); leaf++) {
            all = all.plus(leaf(given.leaves().get(leaf), ofLeaf(leaf, amounts)));
        }
        for (Asked policy : given.policies()) {
            all = policy.least() == 0 ? all : all.plus(policy(policy, amounts));
        }
        return all;
    }

    private static Rational leaf(Asked asked, int counted) {
        boolean window = asked.most() > 0;
        boolean met = counted >= asked.least() && (!window || counted <= asked.most());
        return met ? Rational.ZERO : window ? Rational.ONE : Rational.of(asked.least() - counted, asked.least());
    }

    private Rational policy(Asked policy, int[][] amounts) {
        return switch (policy.kind()) {
            case "share" -> {
                int total = total(amounts);
                boolean met = total > 0 && 100 * sum("credits", policy.tag(), amounts) >= policy.least() * total;
                yield met ? Rational.ZERO : Rational.ONE;
            }
            case "residency" -> last(policy, amounts) >= policy.least() ? Rational.ZERO : Rational.ONE;
            default -> leaf(policy, sum(policy.kind(), policy.tag(), amounts) - surplus(policy, amounts));
        };
    }

    /** How much of what a floor selects is cut off. */
    private int surplus(Asked floor, int[][] amounts) {
        if (!floor.isFloor()) {
            return 0;
        }
        return given.policies().stream()
                .filter(policy -> policy.kind().equals("maximum"))
                .mapToInt(policy -> Math.max(0, both(floor.tag(), policy.tag(), amounts) - policy.most()))
                .sum();
    }

    private int both(String one, String other, int[][] amounts) {
        return IntStream.range(0, amounts.length)
                .filter(number -> given.held().get(number).tags().containsAll(List.of(one, other)))
                .map(number -> counted(amounts, number))
                .sum();
    }

    /** How much of the last credits has a tag. */
    private int last(Asked policy, int[][] amounts) {
        int left = policy.last();
        int selected = 0;
        List<Integer> latest = IntStream.range(0, amounts.length)
                .boxed()
                .sorted(Comparator.comparing(number -> -given.held().get(number).year()))
                .toList();
        for (int number : latest) {
            int taken = Math.min(left, counted(amounts, number));
            left -= taken;
            selected += given.held().get(number).tags().contains(policy.tag()) ? taken : 0;
        }
        return selected;
    }

    Score score(int[][] amounts) {
        Rational shortfall = shortfall(amounts);
        boolean met = shortfall.signum() == 0;
        List<Held> counted = IntStream.range(0, amounts.length)
                .filter(number -> counted(amounts, number) > 0)
                .mapToObj(given.held()::get)
                .toList();
        int[][] earned = earned(amounts);
        boolean now = met && shortfall(earned).signum() == 0 && breaks(earned).isEmpty();
        return new Score(
                !met ? 2 : now ? 0 : 1,
                shortfall,
                Rational.of(counted.stream().mapToInt(Held::cost).sum()),
                0,
                met ? until(counted) : LocalDate.MAX,
                (int) counted.stream().filter(one -> !one.earned()).count(),
                Rational.of(total(amounts)),
                counted.size());
    }

    private int[][] earned(int[][] amounts) {
        return IntStream.range(0, amounts.length)
                .mapToObj(number -> given.held().get(number).earned()
                        ? amounts[number]
                        : new int[given.leaves().size()])
                .toArray(int[][]::new);
    }

    private static LocalDate until(List<Held> counted) {
        return counted.stream()
                .filter(one -> one.until() > 0)
                .map(one -> DividedCase.DAY.plusDays(one.until()))
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }
}
