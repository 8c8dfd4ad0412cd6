package org.espalier.stacking.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.espalier.core.finding.Fact;
import org.espalier.core.json.EspalierJson;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.Circumstances;

/** Conditions on facts against all ways in which what is not told may turn out. */
class FactConditionProperties {

    private static final int MOST = 6;

    /** A condition drawn at random over the facts f0, f1 and so on, each of which it tests once. */
    private static FactCondition draw(Random random, int facts) {
        List<FactCondition> conditions = new ArrayList<>();
        for (int i = 0; i < facts; i++) {
            conditions.add(FactCondition.among("f" + i, "yes"));
        }
        while (conditions.size() > 1 || random.nextBoolean()) {
            int width = 1 + random.nextInt(conditions.size());
            List<FactCondition> taken = new ArrayList<>(conditions.subList(0, width));
            conditions.subList(0, width).clear();
            conditions.add(combined(random, taken));
        }
        return conditions.get(0);
    }

    private static FactCondition combined(Random random, List<FactCondition> parts) {
        FactCondition[] array = parts.toArray(FactCondition[]::new);
        FactCondition combined = random.nextBoolean() ? FactCondition.allOf(array) : FactCondition.anyOf(array);
        return random.nextInt(3) == 0 ? combined.negated() : combined;
    }

    private static Circumstances told(List<Answer> answers) {
        Circumstances.Builder circumstances = Circumstances.builder();
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i) != Answer.UNKNOWN) {
                circumstances.putFacts("f" + i, Fact.of(answers.get(i) == Answer.YES));
            }
        }
        return circumstances.build();
    }

    @Property
    void an_answer_is_unknown_only_where_what_is_not_told_decides(
            @ForAll long seed, @ForAll("answers") @Size(min = 1, max = MOST) List<Answer> answers) {
        FactCondition condition = draw(new Random(seed), answers.size());
        Set<Answer> possible = EnumSet.noneOf(Answer.class);
        completions(answers).forEach(complete -> possible.add(condition.answer(told(complete))));
        assertThat(condition.answer(told(answers)))
                .isEqualTo(possible.size() == 1 ? possible.iterator().next() : Answer.UNKNOWN);
    }

    private static List<List<Answer>> completions(List<Answer> answers) {
        List<List<Answer>> complete = new ArrayList<>(List.of(List.of()));
        for (Answer answer : answers) {
            List<List<Answer>> longer = new ArrayList<>();
            for (Answer next : answer == Answer.UNKNOWN ? EnumSet.of(Answer.YES, Answer.NO) : EnumSet.of(answer)) {
                complete.forEach(before -> {
                    List<Answer> more = new ArrayList<>(before);
                    more.add(next);
                    longer.add(more);
                });
            }
            complete = longer;
        }
        return complete;
    }

    @Property
    void what_is_missing_is_named_where_the_answer_is_unknown_and_only_there(
            @ForAll long seed, @ForAll("answers") @Size(min = 1, max = MOST) List<Answer> answers) {
        FactCondition condition = draw(new Random(seed), answers.size());
        boolean unknown = condition.answer(told(answers)) == Answer.UNKNOWN;
        assertThat(condition.missing(told(answers)).isEmpty()).isEqualTo(!unknown);
    }

    @Property
    void each_of_the_facts_that_are_named_can_decide(
            @ForAll long seed, @ForAll("answers") @Size(min = 1, max = MOST) List<Answer> answers) {
        FactCondition condition = draw(new Random(seed), answers.size());
        for (String missing : condition.missing(told(answers))) {
            int fact = Integer.parseInt(missing.substring("fact f".length()));
            assertThat(completions(answers)).anyMatch(complete -> decides(condition, complete, fact));
        }
    }

    private static boolean decides(FactCondition condition, List<Answer> complete, int fact) {
        List<Answer> turned = new ArrayList<>(complete);
        turned.set(fact, complete.get(fact).not());
        return condition.answer(told(complete)) != condition.answer(told(turned));
    }

    @Property
    void a_condition_reads_back(@ForAll long seed) throws Exception {
        FactCondition condition = draw(new Random(seed), 4);
        assertThat(EspalierJson.mapper().readValue(EspalierJson.write(condition), FactCondition.class))
                .isEqualTo(condition);
    }

    @Provide
    Arbitrary<List<Answer>> answers() {
        return Arbitraries.of(Answer.class).list();
    }
}
