package org.espalier.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.espalier.qa.check.Check;
import org.junit.jupiter.api.Test;

class QualityCatalogueTest {

    private static final Path PAGE = Path.of("..", "..", "qa", "docs", "checks.md");
    private static final String COMMAND =
            "./mvnw -q -pl examples/guards -am -Dtest=QualityCatalogueTest -Dcatalogue.write=true"
                    + " -Dsurefire.failIfNoSpecifiedTests=false test";

    @Test
    void should_be_the_page_that_is_committed() {
        String page = QualityCatalogue.page(COMMAND);
        if (Boolean.getBoolean("catalogue.write")) {
            Texts.write(PAGE, page);
        }

        assertThat(Texts.read(PAGE)).as("make it anew: " + COMMAND).isEqualTo(page);
    }

    @Test
    void should_offer_every_check_to_editors() {
        JsonNode checks = Schemas.tree("quality-profile-1.json").at("/$defs/check/enum");

        assertThat(checks)
                .extracting(JsonNode::textValue)
                .containsExactlyElementsOf(Check.all().stream().map(Check::id).toList());
    }
}
