package org.espalier.recognition.criterion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.json.EspalierJson;
import org.espalier.recognition.authenticity.AuthenticityStatement;

/** One line of {@code cases.json}: what is told, and how a criterion is graded. */
record CriterionCase(JsonNode line) {

    static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final ObjectMapper MAPPER = EspalierJson.mapper();

    static List<CriterionCase> all() {
        try (InputStream json = CriterionCase.class.getResourceAsStream("cases.json")) {
            JsonNode lines = MAPPER.readTree(Objects.requireNonNull(json));
            return StreamSupport.stream(lines.spliterator(), false)
                    .map(CriterionCase::new)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Criterion criterion() {
        return MAPPER.convertValue(line.path("criterion"), Criterion.class);
    }

    CriterionGrade grade() {
        return MAPPER.convertValue(line.path("grade"), CriterionGrade.class);
    }

    /** As told, else the grade itself, and A where that is not known. */
    CriterionGrade atBest() {
        CriterionGrade otherwise = grade().isKnown() ? grade() : CriterionGrade.A;
        return line.has("atBest") ? MAPPER.convertValue(line.path("atBest"), CriterionGrade.class) : otherwise;
    }

    /** As told, else as the grade has it. */
    Verdict verdict() {
        return line.has("verdict")
                ? MAPPER.convertValue(line.path("verdict"), Verdict.class)
                : switch (grade()) {
                    case A, B -> Verdict.SATISFIED;
                    case C, D -> Verdict.VIOLATED;
                    case NOT_KNOWN -> Verdict.UNDETERMINED;
                };
    }

    CriterionResult result() {
        return Criteria.assess(criterion(), evidence());
    }

    CriteriaEvidence evidence() {
        CriteriaEvidence.Builder evidence = CriteriaEvidence.builder();
        evidence.credential(credential()).day(TODAY);
        if (line.has("authenticity")) {
            evidence.authenticity(MAPPER.convertValue(line.path("authenticity"), AuthenticityStatement.class));
        }
        line.path("judgements")
                .forEach(one -> evidence.addJudgements(MAPPER.convertValue(one, CriterionJudgement.class)));
        return evidence.build();
    }

    private MicroCredential credential() {
        ObjectNode object =
                MAPPER.createObjectNode().put("id", "urn:credential:1").put("awardedOn", "2026-06-12");
        line.path("credential").properties().forEach(one -> object.set(one.getKey(), one.getValue()));
        return MAPPER.convertValue(object, MicroCredential.class);
    }

    /** Facts that the finding must have, by name. */
    List<String> factNames() {
        return line.path("facts").properties().stream().map(Map.Entry::getKey).toList();
    }

    Fact fact(String name) {
        return MAPPER.convertValue(line.path("facts").path(name), Fact.class);
    }

    @Override
    public String toString() {
        return line.path("criterion").asText() + ": " + line.path("name").asText();
    }
}
