package org.espalier.recognition.document.elm;

import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.Grade;
import org.espalier.core.text.LocalizedText;
import org.espalier.recognition.document.elm.Vocabulary.GradeStatus;

/** Element 14: the grade, as it is written. It is personal and goes into no finding. */
final class Grades {

    private static final String PASS = "pass";

    private Grades() {}

    static Optional<Grade> read(ElmNode assessment, List<ElmNode> specifications) {
        Optional<Boolean> passed = assessment.concept("gradeStatus").flatMap(Grades::passed);
        Optional<String> text = assessment.text("grade").map(LocalizedText::text);
        return text.or(() -> passed.map(yes -> PASS))
                .map(words -> Grade.builder()
                        .text(words)
                        .scheme(scheme(specifications))
                        .passed(passed)
                        .build());
    }

    /** Whether it was passed; any other status is kept and not told, for it is personal. */
    private static Optional<Boolean> passed(Concept status) {
        Optional<Boolean> passed = Vocabulary.GRADE_STATUS.meaning(status).map(told -> told == GradeStatus.PASSED);
        if (passed.isEmpty()) {
            status.keep();
        }
        return passed;
    }

    private static Optional<String> scheme(List<ElmNode> specifications) {
        return Nodes.all(specifications, "gradingScheme").stream()
                .flatMap(scheme -> scheme.text("title").stream())
                .map(LocalizedText::text)
                .findFirst();
    }
}
