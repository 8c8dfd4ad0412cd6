package org.espalier.stacking.stack;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.espalier.core.level.EqfLevel;
import org.espalier.stacking.evaluation.CountedHolding;
import org.espalier.stacking.evaluation.Evaluation;
import org.jspecify.annotations.Nullable;

/** The holdings of a stack by number, in the order of their ids, and the steps between them, each classified once. */
final class PairTable {

    private final List<CountedHolding> holdings;
    private final CredentialStack stack;
    private final StepClassifier classifier;
    private final @Nullable Step[][] steps;
    private final List<Pair> perhapsSame;
    private final List<List<Integer>> followed;

    /** Two holdings by their numbers. */
    record Pair(int one, int other) {

        Pair reversed() {
            return new Pair(other, one);
        }
    }

    PairTable(CredentialStack stack, Evaluation evaluation, StepClassifier classifier) {
        this.holdings = stack.holdings().stream()
                .map(holding -> CountedHolding.of(holding, evaluation))
                .sorted(Comparator.comparing(CountedHolding::id))
                .toList();
        this.stack = stack;
        this.classifier = classifier;
        this.steps = new Step[holdings.size()][holdings.size()];
        this.perhapsSame = findPerhapsSame();
        this.followed = all().mapToObj(this::findFollowed).toList();
    }

    int size() {
        return holdings.size();
    }

    IntStream all() {
        return IntStream.range(0, size());
    }

    CountedHolding holding(int i) {
        return holdings.get(i);
    }

    /** The day of the award; after all others where it is not known. */
    LocalDate date(int i) {
        return holding(i).awardedOn().orElse(LocalDate.MAX);
    }

    /** Whether a holding is known to be of a later day than another. */
    boolean isLater(int one, int other) {
        return isDated(one) && isDated(other) && date(one).isAfter(date(other));
    }

    boolean isDated(int i) {
        return holding(i).awardedOn().isPresent();
    }

    /** The step from one holding to another, in whichever order they are asked for. */
    Step step(int earlier, int later) {
        Step known = steps[earlier][later];
        if (known != null) {
            return known;
        }
        Step step = classifier.classify(holding(earlier), holding(later), stack);
        steps[earlier][later] = step;
        return step;
    }

    /** The numbers of the EQF levels as they are known. */
    Levels knownLevels() {
        return new Levels(holdings.stream()
                .mapToInt(holding -> holding.level().map(EqfLevel::number).orElse(Levels.UNKNOWN))
                .toArray());
    }

    /** The pairs that stand for one achievement, or may do so; each once. */
    List<Pair> perhapsSame() {
        return perhapsSame;
    }

    private List<Pair> findPerhapsSame() {
        return all().boxed()
                .flatMap(other -> IntStream.range(0, other).mapToObj(one -> new Pair(one, other)))
                .filter(pair -> isPerhapsSame(pair) || isPerhapsSame(pair.reversed()))
                .toList();
    }

    private boolean isPerhapsSame(Pair pair) {
        Step step = step(pair.one(), pair.other());
        return step.kind().isSameAchievement() || step.identicalOutcomes();
    }

    /** Whether a pair stands for one achievement, given the levels. */
    boolean areSame(Pair pair, Levels levels) {
        Step step = step(pair.one(), pair.other());
        return step.kind().isSameAchievement()
                || (step.identicalOutcomes() && move(pair.one(), pair.other(), levels) == LevelMove.SAME);
    }

    /** What a holding follows by its own declaration, and not the other way round: what it requires, what it renews. */
    List<Integer> followed(int holding) {
        return followed.get(holding);
    }

    private List<Integer> findFollowed(int holding) {
        return all().filter(other -> other != holding)
                .filter(other -> ties(other, holding) && !ties(holding, other))
                .boxed()
                .toList();
    }

    private boolean ties(int earlier, int later) {
        Step step = step(earlier, later);
        return step.link() == Link.BUILDS_ON || step.kind() == StepKind.RENEWAL;
    }

    /** The move between two holdings; where the classifier knows none, the levels tell. */
    LevelMove move(int earlier, int later, Levels levels) {
        LevelMove move = step(earlier, later).levelMove();
        return move == LevelMove.UNKNOWN ? levels.move(earlier, later) : move;
    }
}
