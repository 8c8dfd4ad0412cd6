package org.espalier.recognition.criterion;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.ParticipationMode;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.core.json.EspalierJson;

/** What criteria are graded from, and grades without it. */
final class Evidence {

    private Evidence() {}

    static CriteriaEvidence none() {
        return of(MicroCredential.builder().id("urn:credential:1").build()).build();
    }

    static CriteriaEvidence.Builder of(MicroCredential credential) {
        return CriteriaEvidence.builder().credential(credential).day(CriterionCase.TODAY);
    }

    /** Whether each criterion is asked of a form of participation. */
    static Map<Criterion, String> asked(String participation) {
        ParticipationMode mode = EspalierJson.mapper().convertValue(participation, ParticipationMode.class);
        MicroCredential credential = MicroCredential.builder()
                .id("urn:credential:1")
                .addParticipation(mode)
                .build();
        Map<Criterion, String> asked = new TreeMap<>();
        Criteria.assess(of(credential).build())
                .forEach(one -> asked.put(
                        one.criterion(),
                        one.asked().map(yes -> yes ? "yes" : "no").orElse("not known")));
        return asked;
    }

    /** Seven results from their grades, for example {@code "ABBBB-A"}; a dash is not known. */
    static List<CriterionResult> grades(String grades) {
        return Stream.of(Criterion.values())
                .map(criterion -> result(criterion, grade(grades.charAt(criterion.number() - 1)))
                        .asked(true)
                        .build())
                .toList();
    }

    static CriterionResult.Builder result(Criterion criterion, CriterionGrade grade) {
        return CriterionResult.builder()
                .criterion(criterion)
                .grade(grade)
                .finding(Finding.of(criterion.code(), Verdict.SATISFIED, Severity.NOTE)
                        .build());
    }

    static CriterionGrade grade(char sign) {
        return Arrays.stream(CriterionGrade.values())
                .filter(one -> one.name().charAt(0) == sign && one.isKnown())
                .findFirst()
                .orElse(CriterionGrade.NOT_KNOWN);
    }
}
