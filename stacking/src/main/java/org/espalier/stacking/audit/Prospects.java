package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.espalier.stacking.rule.Composition;

/**
 * Whether an award can be met at all, by any amount of any kind of credential that may yet come, beside what is held. Sums
 * are looked at, with amounts of any size and whole numbers of credentials, so that what is found to be impossible is so, and
 * not all that is so is found. What is found does not depend on the order of the rules in the award.
 */
final class Prospects {

    /** More questions are not asked about one award. */
    private static final int MOST_QUESTIONS = 200;

    private final Question question;
    private final Amounts amounts;
    private final SumRows sums;
    private final List<Inequality> always = new ArrayList<>();
    private final Set<String> closed = new TreeSet<>();
    private int questions;

    private Prospects(Question question, List<NewKinds> kinds) {
        AwardFrame frame = question.frame();
        this.question = question;
        this.amounts = new Amounts(kinds, question.uses(), frame.shared());
        this.sums = new SumRows(amounts, question);
        kinds.forEach(new KindLimits(question, amounts, always)::add);
        question.asked(frame.policies()).forEach(policy -> sums.add(policy, frame.leafIds(), always));
    }

    /**
     * What is found.
     *
     * @param contradicting the ids of rules that contradict each other; empty where none are known to
     * @param closed the ids of parts to choose from that cannot be met
     */
    record Answer(Optional<Set<String>> contradicting, Set<String> closed) {

        static final Answer OPEN = new Answer(Optional.empty(), Set.of());

        /** Whether everything may be met. */
        boolean isOpen() {
            return contradicting.isEmpty() && closed.isEmpty();
        }
    }

    /** The answer to a question. */
    static Answer of(Question question) {
        return question.kinds()
                .map(kinds -> new Prospects(question, kinds).answer())
                .orElse(Answer.OPEN);
    }

    private Answer answer() {
        Optional<Set<String>> contradicting = lost(asked(question.frame().roots()));
        return new Answer(contradicting, closed);
    }

    /** Why not all that is asked can be so; empty where it may. */
    private Optional<Set<String>> lost(Asked asked) {
        Optional<Set<String>> direct = contradiction(asked.rows());
        return direct.isPresent()
                ? direct
                : asked.choices().stream()
                        .flatMap(choice -> lost(choice, asked.rows()).stream())
                        .findFirst();
    }

    private Optional<Set<String>> contradiction(List<Inequality> rows) {
        if (++questions > MOST_QUESTIONS) {
            return Optional.empty();
        }
        List<Inequality> all = new ArrayList<>(rows);
        all.addAll(always);
        all.addAll(amounts.limits());
        return WholeNumbers.contradiction(all, amounts);
    }

    /** Why fewer parts of a choice than are asked for can be met, each alone beside the rest. */
    private Optional<Set<String>> lost(Requested choice, List<Inequality> rows) {
        int least = choice.composition().map(Composition::leastAtBest).orElse(0);
        Set<String> reasons = new TreeSet<>(Set.of(choice.id()));
        int open = 0;
        for (Requested part : Requested.byId(choice.of())) {
            Asked asked = asked(List.of(part));
            asked.rows().addAll(rows);
            Optional<Set<String>> lost = lost(asked);
            lost.ifPresent(reasons::addAll);
            lost.ifPresent(reason -> closed.add(part.id()));
            open += lost.isEmpty() ? 1 : 0;
        }
        return open < least && least <= choice.of().size() ? Optional.of(reasons) : Optional.empty();
    }

    /**
     * What requirements ask for.
     *
     * @param rows what must be so
     * @param choices of what only some parts are asked for
     */
    private record Asked(List<Inequality> rows, List<Requested> choices) {}

    private Asked asked(List<Requested> requirements) {
        Asked asked = new Asked(new ArrayList<>(), new ArrayList<>());
        Requested.byId(requirements).forEach(requirement -> add(requirement, asked));
        return asked;
    }

    private void add(Requested requirement, Asked asked) {
        if (requirement.decided().isForgiven()) {
            return;
        }
        Set<String> leaves = question.frame().leavesBelow(requirement.id());
        question.asked(requirement.policies()).forEach(policy -> sums.add(policy, leaves, asked.rows()));
        if (requirement.isLeaf()) {
            question.asked(List.of(requirement.decided())).forEach(leaf -> sums.add(leaf, leaves, asked.rows()));
        } else if (!isChoice(requirement)) {
            Requested.byId(requirement.of()).forEach(part -> add(part, asked));
        } else if (question.asks(requirement.decided())) {
            asked.choices().add(requirement);
        }
    }

    private static boolean isChoice(Requested requirement) {
        return requirement.composition().orElseThrow().leastAtBest()
                < requirement.of().size();
    }
}
