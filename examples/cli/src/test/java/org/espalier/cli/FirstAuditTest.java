package org.espalier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.finding.Wording;
import org.espalier.stacking.AwardAudit;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.award.AwardFile;
import org.junit.jupiter.api.Test;

/** The first example of the front page, as it stands there. */
class FirstAuditTest {

    @Test
    void should_print_what_the_front_page_shows() throws IOException {
        assertThat(Documentation.README.blocks("text")).contains(printed());
    }

    private static String printed() throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            audit(Samples.award("msc-data-engineering"));
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void audit(Path file) throws IOException {
        MicroCredential course = MicroCredential.builder()
                .id("urn:credential:de-1")
                .title("en", "Introduction to Data Engineering")
                .ects("6")
                .eqf(7)
                .awardedOn(LocalDate.parse("2025-06-12"))
                .build();
        Portfolio portfolio = Portfolio.of("L-0417", List.of(Holding.earned(course)));
        Award award = AwardFile.read(Files.readAllBytes(file)).orElseThrow();
        AuditResult result = AwardAudit.of(award).audit(portfolio, LocalDate.parse("2026-11-22"));
        result.findings()
                .forEach(finding -> System.out.println(Wording.installed().sentence(finding)));
    }
}
