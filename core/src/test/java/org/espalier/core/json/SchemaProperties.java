package org.espalier.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.espalier.core.arbitrary.Credentials;
import org.espalier.core.arbitrary.Findings;
import org.espalier.core.arbitrary.Holdings;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.finding.Report;

/** What is written fits the schemas that ship, for a validator that knows nothing of this library. */
class SchemaProperties {

    private static final int SOME = 100;
    private static final String ADDRESS = "https://espalier.org/schema/";
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(
            VersionFlag.V202012,
            builder -> builder.schemaLoaders(loaders -> loaders.schemas(Map.of(
                    ADDRESS + "common-1.json", text("common-1.json"),
                    ADDRESS + "credential-1.json", text("credential-1.json"),
                    ADDRESS + "portfolio-1.json", text("portfolio-1.json"),
                    ADDRESS + "report-1.json", text("report-1.json")))));

    private static String text(String name) {
        try (InputStream stream = FileKind.class.getResourceAsStream("/META-INF/espalier/schema/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }

    private static void assertFits(FileKind kind, Object value) throws JsonProcessingException {
        String address = ADDRESS + kind.text().replace('/', '-') + ".json";
        JsonNode file = EspalierJson.mapper().readTree(kind.write(value));
        assertThat(SCHEMAS.getSchema(SchemaLocation.of(address)).validate(file)).isEmpty();
    }

    @Property(tries = SOME)
    void a_credential_that_is_written_fits_its_schema(@ForAll("credentials") MicroCredential credential)
            throws Exception {
        assertFits(FileKind.CREDENTIAL, credential);
    }

    @Property(tries = SOME)
    void a_portfolio_that_is_written_fits_its_schema(@ForAll("portfolios") Portfolio portfolio) throws Exception {
        assertFits(FileKind.PORTFOLIO, portfolio);
    }

    @Property(tries = SOME)
    void a_report_that_is_written_fits_its_schema(@ForAll("reports") Report report) throws Exception {
        assertFits(FileKind.REPORT, report);
    }

    @Provide
    Arbitrary<MicroCredential> credentials() {
        return Credentials.credentials();
    }

    @Provide
    Arbitrary<Portfolio> portfolios() {
        return Holdings.portfolios();
    }

    @Provide
    Arbitrary<Report> reports() {
        return Findings.reports();
    }
}
