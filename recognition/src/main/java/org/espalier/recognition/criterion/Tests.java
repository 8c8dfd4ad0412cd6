package org.espalier.recognition.criterion;

import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.AssessmentType;
import org.espalier.core.credential.MicroCredential;

/** The assessments of a credential that assess anything: attendance does not. */
final class Tests {

    private Tests() {}

    static List<Assessment> of(MicroCredential credential) {
        return credential.assessments().stream().filter(Tests::isTest).toList();
    }

    private static boolean isTest(Assessment assessment) {
        return !assessment.type().equals(Optional.of(AssessmentType.ATTENDANCE));
    }
}
