package org.espalier.recognition.criterion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.file.DataFile;
import org.espalier.core.json.EspalierJson;
import org.espalier.core.json.JsonLimits;
import org.espalier.qa.evidence.QualityFile;
import org.espalier.qa.profile.QualityProfiles;
import org.espalier.qa.review.QualityReview;
import org.espalier.qa.review.QualityReviewer;

/** A credential of the examples with the review of its quality, and changes of both. */
record Reviewed(MicroCredential credential, QualityReview review) {

    private static final Path FOLDER = Path.of("..", "examples", "data", "quality", "university");
    private static final ObjectMapper MAPPER = EspalierJson.mapper();

    static Reviewed of(Consumer<ObjectNode> file, Consumer<ObjectNode> credential) {
        MicroCredential changed = read("credential.json", credential, MicroCredential.class);
        QualityFile quality = read("quality.yaml", file, QualityFile.class);
        return new Reviewed(
                changed,
                QualityReviewer.with(QualityProfiles.named("higher-education-institution", CriterionCase.TODAY)
                                .orElseThrow())
                        .review(changed, quality, CriterionCase.TODAY));
    }

    CriterionResult result(Criterion criterion) {
        return Criteria.assess(criterion, Evidence.of(credential).review(review).build());
    }

    CriterionGrade grade(Criterion criterion) {
        return result(criterion).grade();
    }

    private static <T> T read(String name, Consumer<ObjectNode> change, Class<T> type) {
        try {
            JsonNode tree = DataFile.within(JsonLimits.STANDARD)
                    .tree(Files.readAllBytes(FOLDER.resolve(name)))
                    .orElseThrow();
            ObjectNode file = tree.deepCopy();
            file.remove("espalier");
            change.accept(file);
            return MAPPER.convertValue(file, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
