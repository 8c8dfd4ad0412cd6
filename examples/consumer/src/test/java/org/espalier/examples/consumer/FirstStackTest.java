package org.espalier.examples.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.espalier.core.finding.Wording;
import org.junit.jupiter.api.Test;

class FirstStackTest {

    @Test
    void should_answer_in_words() {
        assertThat(FirstStack.answer(LocalDate.parse("2026-11-22"))).isEqualTo("""
                        rules: VIOLATED
                        - 15 ECTS counted; 12 to 30 ECTS asked for.
                        - 9 ECTS at EQF 7 or higher; at least 12 ECTS asked for; 3 ECTS missing.
                        stack: VERTICAL
                        SATISFIED
                        - The stack of 3 holdings is vertical: 2 entered by a step, 1 by none; at the same level 1 deepen and 0 broaden; 0 are supplements.
                        - vertical steps: 1, 0.5 of all by number, 2/3 by credits; 6 ECTS.
                        - horizontal steps: 1, 0.5 of all by number, 1/3 by credits; 3 ECTS.
                        - sql to etl is vertical: level up from EQF 6 to EQF 7, field near, link shared target by data-engineer.
                        - etl to ml is horizontal (deepening): level same from EQF 7 to EQF 7, field near, link shared target by data-engineer.
                        - sql entered the stack by no step; 1 steps start from it.
                        award: ELIGIBLE_FOR_REVIEW
                        SATISFIED
                        - Data Engineer: everything that is asked for is held; eligible for review by the receiver.
                        - advanced: 9 ECTS counted; at least 9 ECTS at EQF 7 or higher.
                        - basics: 6 ECTS counted; at least 6 ECTS.
                        """);
    }

    @Test
    void should_find_the_words_of_every_module() {
        assertThat(Wording.installed().templates())
                .containsKeys("FILE_TOO_LARGE", "CREDITS.help", "QA_DAY", "DOCUMENT_FORM");
    }
}
