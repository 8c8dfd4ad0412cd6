package org.espalier.core.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.espalier.core.arbitrary.Holdings;
import org.espalier.core.arbitrary.People;
import org.espalier.core.json.EspalierJson;
import org.espalier.core.json.FileKind;
import org.espalier.core.json.JsonDocument;
import org.espalier.core.json.JsonLimits;
import org.espalier.core.json.JsonReading;

class PrivacyProperties {

    private static final int SOME = 200;

    @Property(tries = SOME)
    void no_text_of_a_value_shows_anything_personal(@ForAll("portfolios") Portfolio portfolio) {
        Statistics.label("personal")
                .collect(EspalierJson.write(portfolio).contains(People.MARK))
                .coverage(all -> all.check(true).percentage(share -> share > 25));
        String texts = portfolio.holdings().stream()
                .map(holding -> holding + " " + holding.credential() + " " + texts(holding.credential()))
                .collect(Collectors.joining(" "));
        assertThat(portfolio + texts).doesNotContain(People.MARK);
    }

    /** The texts of everything in a credential that holds something personal. */
    private static String texts(MicroCredential credential) {
        List<?> all = List.of(
                credential.learner(),
                credential.learner().flatMap(Learner::personalData),
                credential.assessments(),
                credential.kept());
        return all.toString();
    }

    @Property(tries = SOME)
    void a_reader_that_refuses_everything_shows_nothing_personal(@ForAll("portfolios") Portfolio portfolio) {
        ObjectNode file = EspalierJson.mapper().valueToTree(portfolio);
        file.put(FileKind.FIELD, FileKind.PORTFOLIO.text());
        file.findValues("learner").forEach(PrivacyProperties::spoil);
        file.findValues("grade").forEach(PrivacyProperties::spoil);
        file.findParents("kept").forEach(credential -> ((ObjectNode) credential).put("kept", People.MARK));
        JsonReading<Portfolio> reading =
                JsonDocument.within(JsonLimits.STANDARD).value(file, FileKind.PORTFOLIO, Portfolio.class);
        assertThat(EspalierJson.write(reading.findings())).doesNotContain(People.MARK);
        assertThat(String.valueOf(catchThrowable(reading::orElseThrow))).doesNotContain(People.MARK);
    }

    /** Puts a number where there was a text, and a secret text where there was none. */
    private static void spoil(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                if (field.getValue().isTextual()) {
                    object.put(field.getKey(), 5);
                } else if (field.getValue().isBoolean() || field.getValue().isArray()) {
                    object.put(field.getKey(), People.MARK);
                } else {
                    spoil(field.getValue());
                }
            });
        }
    }

    @Provide
    Arbitrary<Portfolio> portfolios() {
        return Holdings.portfolios();
    }
}
