package org.espalier.recognition.prior;

import org.espalier.core.credential.Learner;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.workload.CreditBearing;
import org.espalier.core.workload.Workload;

/** Prior learning in the form that holdings and comparisons look at. */
final class PriorCredential {

    private PriorCredential() {}

    static MicroCredential of(PriorLearning learning) {
        MicroCredential.Builder builder = MicroCredential.builder();
        return builder.id(learning.id())
                .learner(learning.learner().map(Learner::of))
                .title(learning.title())
                .learningSetting(learning.setting())
                .workload(workload(learning))
                .addAllLearningOutcomes(learning.claimed())
                .awardedOn(learning.validation()
                        .step(ValidationStage.CERTIFICATION)
                        .map(ValidationStep::on))
                .studiedFrom(learning.from())
                .studiedTo(learning.to())
                .build();
    }

    private static Workload workload(PriorLearning learning) {
        Workload.Builder builder = Workload.builder();
        return builder.hours(learning.hours()).creditBearing(CreditBearing.NO).build();
    }
}
