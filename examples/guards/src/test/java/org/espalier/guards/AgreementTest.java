package org.espalier.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.element.ElementProfile;
import org.espalier.core.finding.Report;
import org.espalier.core.json.EspalierJson;
import org.espalier.core.json.FileKind;
import org.espalier.core.json.JsonDocument;
import org.espalier.core.json.JsonLimits;
import org.espalier.qa.deqar.DeqarMapping;
import org.espalier.qa.evidence.QualityFile;
import org.espalier.qa.evidence.ShortForm;
import org.espalier.qa.offer.Offer;
import org.espalier.qa.profile.QualityProfile;
import org.espalier.qa.review.QualityReview;
import org.espalier.qa.standard.StandardSet;
import org.espalier.recognition.RecognitionRequest;
import org.espalier.recognition.comparison.Component;
import org.espalier.recognition.comparison.Programme;
import org.espalier.recognition.criterion.LightPolicy;
import org.espalier.recognition.decision.Decision;
import org.espalier.recognition.policy.ReceiverPolicy;
import org.espalier.recognition.prior.PriorLearning;
import org.espalier.recognition.transfer.GradeDistribution;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.bulk.BulkMapping;
import org.espalier.stacking.bulk.BulkMappingFile;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.ruleset.RuleSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a schema refuses the reader refuses, at the same place, and the other way round. */
class AgreementTest {

    private static final String CORE = "core/src/test/resources/org/espalier/core/json/";
    private static final String QA = "qa/src/test/resources/org/espalier/qa/";
    private static final String RECOGNITION = "recognition/src/test/resources/org/espalier/recognition/";
    private static final String STACKING = "stacking/src/test/resources/org/espalier/stacking/";

    /**
     * An unknown credit system, charset or profile, what is demanded twice, a rule that no audit can use as an error, a highest
     * level below the lowest, a least grade that is not in the order, two schemes without a name, a block that is
     * not there, more than there are; what another part then means or no longer means, as the deadline of a state that is
     * none, as the certification of what nobody assessed; and what is computed anew whatever a file says.
     */
    private static final Pattern BEYOND = Pattern.compile(".*/systems?(/\\d+)? = \"x\"|/charset = \"x\"|/demands/16/from is"
            + " removed|/policies/\\d+/severity is removed|.*/levelAtMost = 5|.*/profile ="
            + " \"x\"|.*/schemes/0/(minimum|order/1) (= \"x\"|is removed)|.*/schemes/\\d+/scheme is"
            + " removed|/exceptions/\\d+/kind = .*|/blocks(/0)? (= .*|is removed)|/blocks/0/id ="
            + " \"x\"|/blocks/0/rule/minimum = 5|/policies/15/rule/counts(/1)? = .*|/policies/4/rule/of ="
            + " .*|/policies/[15]/rule/minimum = 5|/rules/1/rule/block = \"x\"|/validation/steps/2(/achieved)? is"
            + " removed|(.*/)?(verdict|counted|missing|lacking|dueOn|appealUntil)(/.*)? (=|is) .*");

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of(FileKind.CREDENTIAL, MicroCredential.class, CORE + "credential.json"),
                Arguments.of(FileKind.PORTFOLIO, Portfolio.class, CORE + "portfolio.json"),
                Arguments.of(FileKind.REPORT, Report.class, CORE + "report.json"),
                Arguments.of(
                        ElementProfile.kind(),
                        ElementProfile.class,
                        "core/src/main/resources/org/espalier/core/element/european-2022.json"),
                Arguments.of(QualityFile.kind(), QualityFile.class, QA + "evidence/quality.json"),
                Arguments.of(ShortForm.kind(), ShortForm.class, QA + "evidence/short-form.json"),
                Arguments.of(StandardSet.kind(), StandardSet.class, QA + "standard/standards.json"),
                Arguments.of(QualityProfile.kind(), QualityProfile.class, QA + "profile/profile.json"),
                Arguments.of(QualityReview.kind(), QualityReview.class, QA + "review/review.json"),
                Arguments.of(Offer.kind(), Offer.class, QA + "offer/offer.json"),
                Arguments.of(
                        DeqarMapping.kind(),
                        DeqarMapping.class,
                        "qa/src/main/resources/org/espalier/qa/deqar/submission.json"),
                Arguments.of(LightPolicy.kind(), LightPolicy.class, RECOGNITION + "criterion/light-policy.json"),
                Arguments.of(Component.kind(), Component.class, RECOGNITION + "comparison/component.json"),
                Arguments.of(Programme.kind(), Programme.class, RECOGNITION + "comparison/programme.json"),
                Arguments.of(ReceiverPolicy.kind(), ReceiverPolicy.class, RECOGNITION + "policy/policy.json"),
                Arguments.of(Decision.kind(), Decision.class, RECOGNITION + "decision/decision.json"),
                Arguments.of(RecognitionRequest.kind(), RecognitionRequest.class, RECOGNITION + "request.json"),
                Arguments.of(PriorLearning.kind(), PriorLearning.class, RECOGNITION + "prior/prior-learning.json"),
                Arguments.of(
                        GradeDistribution.kind(),
                        GradeDistribution.class,
                        RECOGNITION + "transfer/grades-of-learners.json"),
                Arguments.of(RuleSet.kind(), RuleSet.class, STACKING + "ruleset/rule-set.json"),
                Arguments.of(FileKind.AWARD, Award.class, STACKING + "award/award.json"),
                Arguments.of(BulkMappingFile.KIND, BulkMapping.class, STACKING + "bulk/mapping.json"),
                Arguments.of(FileKind.CIRCUMSTANCES, Circumstances.class, STACKING + "evaluation/circumstances.json"),
                Arguments.of(FileKind.AWARD, Award.class, STACKING + "rule/eligibility.json"),
                Arguments.of(FileKind.AWARD, Award.class, STACKING + "rule/quantities.json"),
                Arguments.of(FileKind.AWARD, Award.class, STACKING + "rule/limits.json"),
                Arguments.of(FileKind.AWARD, Award.class, STACKING + "rule/sharing-and-order.json"),
                Arguments.of(FileKind.AUDIT, AuditResult.class, STACKING + "audit/audit.json"));
    }

    static ObjectNode file(String path) throws IOException {
        return (ObjectNode)
                EspalierJson.mapper().readTree(Path.of("..", "..", path).toFile());
    }

    @ParameterizedTest
    @MethodSource("files")
    void should_accept_the_file_as_it_is(FileKind kind, Class<?> type, String name) throws IOException {
        assertThat(Schemas.refused(kind, file(name))).isEmpty();
        assertThat(read(kind, type, file(name))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void should_refuse_the_same_changes_of_it(FileKind kind, Class<?> type, String name) throws IOException {
        Set<String> disagreements = new TreeSet<>();
        Mutations.of(file(name)).forEach((change, changed) -> {
            Set<String> schema = Schemas.refused(kind, changed);
            Set<String> reader = read(kind, type, changed);
            if (!agree(schema, reader) && !isBeyondSchemas(change)) {
                disagreements.add(change + ": schema " + schema + ", reader " + reader);
            }
        });
        assertThat(String.join("\n", disagreements)).isEmpty();
    }

    static <T> Set<String> read(FileKind kind, Class<T> type, JsonNode file) {
        Set<String> places = new TreeSet<>();
        JsonDocument.within(JsonLimits.STANDARD)
                .value(file, kind, type)
                .findings()
                .forEach(finding -> places.add(finding.subject().path().orElse("")));
        return places;
    }

    /** Whether both accept, or both refuse the same places. */
    static boolean agree(Set<String> schema, Set<String> reader) {
        return reader.stream().allMatch(place -> schema.stream().anyMatch(told -> isSame(told, place)))
                && schema.stream().allMatch(told -> reader.stream().anyMatch(place -> isSame(told, place)));
    }

    /** A schema may name the object of an unknown field, and the reader the whole of which a part is wrong. */
    private static boolean isSame(String schema, String reader) {
        return schema.equals(reader)
                || schema.startsWith(reader + "/")
                || schema.equals(reader.replaceFirst("/[^/]*$", ""));
    }

    private static boolean isBeyondSchemas(String change) {
        return BEYOND.matcher(change).matches();
    }
}
