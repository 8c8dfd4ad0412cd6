package org.espalier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.espalier.core.credential.Holding;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Verdict;
import org.espalier.recognition.document.DocumentReading;
import org.espalier.recognition.document.Documents;
import org.espalier.stacking.StackValidator;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.ruleset.RuleSet;
import org.junit.jupiter.api.Test;

/** The example of rules as data, as it stands on the page of the module. */
class FirstValidationTest {

    @Test
    void should_apply_the_rules_of_a_file() throws IOException {
        Path file = Samples.file("examples/data/rules/lahemaa-micro-degree.yaml");
        byte[] portfolio = Files.readAllBytes(Samples.learner("L-0533/portfolio.json"));
        DocumentReading reading = Documents.standard().read(portfolio);

        assertThat(validated(file, reading.holdings()).verdict()).isEqualTo(Verdict.VIOLATED);
    }

    private static Report validated(Path file, List<Holding> holdings) throws IOException {
        RuleSet rules = RuleSet.read(Files.readAllBytes(file)).orElseThrow();
        LocalDate day = LocalDate.parse("2026-11-22");
        Circumstances known = Circumstances.builder()
                .putFacts("enrolledOn", Fact.of(LocalDate.parse("2025-02-03")))
                .build();
        Report report = StackValidator.of(rules).validate(holdings, rules.evaluation(day, known));
        return report;
    }
}
