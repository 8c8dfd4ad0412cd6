package org.espalier.qa.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.file.DataFile;
import org.espalier.core.json.EspalierJson;
import org.espalier.core.json.JsonLimits;
import org.espalier.qa.evidence.QualityFile;
import org.espalier.qa.profile.QualityProfile;
import org.espalier.qa.profile.QualityProfiles;

/** The university of the examples, complete but for the feedback of learners, and changes of it. */
final class University {

    static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final Path FOLDER = Path.of("..", "examples", "data", "quality", "university");
    private static final ObjectMapper MAPPER = EspalierJson.mapper();

    private University() {}

    static QualityProfile profile() {
        return QualityProfiles.named("higher-education-institution", TODAY).orElseThrow();
    }

    static QualityReview review() {
        return review(file -> {}, credential -> {});
    }

    static QualityReview review(Consumer<ObjectNode> file) {
        return review(file, credential -> {});
    }

    static QualityReview reviewOf(Consumer<ObjectNode> credential) {
        return review(file -> {}, credential);
    }

    /** Changes the only external review; the credential tells only of what is inside. */
    static QualityReview reviewWith(Consumer<ObjectNode> review) {
        return review(
                whole -> review.accept((ObjectNode) whole.at("/provider/reviews/0")),
                credential ->
                        credential.putArray("qualityAssurance").addObject().put("kind", "internal"));
    }

    /** The same where the credential tells nothing. */
    static QualityReview reviewWith(Consumer<ObjectNode> review, Consumer<ObjectNode> file) {
        return review(
                whole -> {
                    review.accept((ObjectNode) whole.at("/provider/reviews/0"));
                    file.accept(whole);
                },
                credential -> credential.remove("qualityAssurance"));
    }

    static QualityReview review(Consumer<ObjectNode> file, Consumer<ObjectNode> credential) {
        return review(profile(), file, credential);
    }

    static QualityReview review(QualityProfile profile, Consumer<ObjectNode> file, Consumer<ObjectNode> credential) {
        return QualityReviewer.with(profile)
                .review(
                        read("credential.json", credential, MicroCredential.class),
                        read("quality.yaml", file, QualityFile.class),
                        TODAY);
    }

    /** Takes internal quality assurance out of every policy. */
    static void withoutInternal(ObjectNode file) {
        file.at("/provider/policies").forEach(policy -> {
            ArrayNode covers = (ArrayNode) policy.path("covers");
            for (int i = covers.size() - 1; i >= 0; i--) {
                if (covers.get(i).asText().equals("internal-quality-assurance")) {
                    covers.remove(i);
                }
            }
        });
    }

    static ObjectNode statement(String topic, boolean holds) {
        return MAPPER.createObjectNode().put("topic", topic).put("holds", holds);
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
