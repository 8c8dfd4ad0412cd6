package org.espalier.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.espalier.core.fault.FaultyValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingKindTest {

    private static final Subject SUBJECT = Subject.ofCredential("urn:credential:1");
    private static final Source SOURCE = Source.ours("Example Regulation");
    private static final FindingKind KIND = FindingKind.of("HOURS", Severity.WARNING, Optional.of(SOURCE));

    private static Finding.Builder built() {
        return Finding.of("HOURS", Verdict.VIOLATED, Severity.WARNING)
                .source(SOURCE)
                .subject(SUBJECT);
    }

    @Test
    void should_make_the_same_finding_as_a_builder() {
        Facts facts = Facts.of("hours", Fact.of(25));
        Finding found = KIND.found(Verdict.VIOLATED, SUBJECT, facts);
        assertThat(found).isEqualTo(built().facts(facts).build());
        assertThat(found).hasSameHashCodeAs(built().facts(facts).build());
    }

    @Test
    void should_take_no_facts_for_none_told() {
        assertThat(KIND.found(Verdict.VIOLATED, SUBJECT, Facts.none())).isEqualTo(built().build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hours", "HOURS-", "1HOURS"})
    void should_refuse_a_code_that_is_none(String code) {
        assertThatThrownBy(() -> FindingKind.of(code, Severity.ERROR, Optional.empty()))
                .isInstanceOf(FaultyValueException.class)
                .hasMessageContaining("code");
    }
}
