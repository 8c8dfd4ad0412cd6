package org.espalier.core.element;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.espalier.core.credential.AssessmentType;
import org.espalier.core.credential.ParticipationMode;
import org.espalier.core.credential.QualityAssuranceKind;
import org.espalier.core.credential.Stackability;
import org.espalier.core.credential.Supervision;
import org.espalier.core.json.EspalierJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    static Stream<Enum<?>> constants() {
        return Stream.of(
                        AssessmentType.values(),
                        ParticipationMode.values(),
                        QualityAssuranceKind.values(),
                        Stackability.values(),
                        Supervision.values(),
                        SizeClass.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("constants")
    void should_name_a_constant_as_files_do(Enum<?> constant) {
        assertThat(EspalierJson.mapper().valueToTree(constant).asText()).isEqualTo(ElementFacts.word(constant));
    }
}
