package org.espalier.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Wording;
import org.junit.jupiter.api.Test;

class TenRulesTest {

    private final TenRules rules = new TenRules();

    @Test
    void should_say_something_of_each_of_ten_rules() {
        assertThat(rules.findings().findings().stream()
                        .map(finding -> finding.fact("rule").orElseThrow())
                        .collect(Collectors.toSet()))
                .hasSize(10);
    }

    @Test
    void should_look_at_every_fact() {
        long facts = rules.findings().findings().stream()
                .mapToLong(finding -> finding.facts().entrySet().size())
                .sum();
        assertThat(rules.facts()).isEqualTo((int) facts).isGreaterThan(100);
    }

    @Test
    void should_render_every_sentence() {
        int length = 0;
        for (Finding finding : rules.findings().findings()) {
            length += Wording.installed().sentence(finding).length();
        }
        assertThat(rules.sentences()).isEqualTo(length).isGreaterThan(500);
    }
}
