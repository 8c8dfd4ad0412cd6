package org.espalier.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class CatalogueTest {

    static final List<String> KINDS = RuleKinds.all();

    private static final Path PAGE = Path.of("..", "..", "stacking", "docs", "rules.md");
    private static final String COMMAND = "./mvnw -q -pl examples/guards -am -Dtest=CatalogueTest -Dcatalogue.write=true"
            + " -Dsurefire.failIfNoSpecifiedTests=false test";

    @Test
    void should_be_the_page_that_is_committed() {
        String page = Catalogue.page(COMMAND);
        if (Boolean.getBoolean("catalogue.write")) {
            Texts.write(PAGE, page);
        }
        String committed = Texts.read(PAGE);
        assertThat(committed.equals(page)).withFailMessage(() -> lag(committed, page)).isTrue();
    }

    private static String lag(String committed, String page) {
        List<String> is = committed.lines().toList();
        List<String> wanted = page.lines().toList();
        int line = IntStream.range(0, Math.max(is.size(), wanted.size()))
                .filter(index -> !line(is, index).equals(line(wanted, index)))
                .findFirst()
                .orElse(0);
        return "stacking/docs/rules.md lags behind the code, the schema or the rule sets, from line " + (line + 1)
                + " on.\n  it says:        " + line(is, line) + "\n  it should say:  " + line(wanted, line)
                + "\nMake it anew, and commit it:\n  " + COMMAND;
    }

    private static String line(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "(nothing)";
    }

    @Test
    void should_have_every_kind_in_one_group() {
        assertThat(Arrays.stream(RuleGroup.values()).flatMap(group -> group.kinds().stream()))
                .as("the groups of the catalogue, see RuleGroup")
                .containsExactlyInAnyOrderElementsOf(KINDS);
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void should_show_an_example_of_every_kind_that_the_library_reads(String kind) {
        JsonNode examples = RuleKinds.schema(kind).path("examples");

        assertThat(examples).isNotEmpty().allSatisfy(example -> {
            assertThat(example.path("kind").asText()).isEqualTo(kind);
            assertThat(RuleKinds.read(example).sentence()).isNotBlank();
        });
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void should_explain_every_kind(String kind) {
        assertThat(RuleKinds.schema(kind).path("description").asText()).endsWith(".");
    }
}
