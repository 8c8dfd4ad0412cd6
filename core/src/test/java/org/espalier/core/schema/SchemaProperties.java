package org.espalier.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import org.espalier.core.json.EspalierJson;
import org.espalier.core.json.FileKind;

class SchemaProperties {

    private static final int SOME = 100;

    private static void assertFits(FileKind kind, Object value) throws JsonProcessingException {
        assertThat(Schemas.refused(kind, EspalierJson.mapper().readTree(kind.write(value))))
                .isEmpty();
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
