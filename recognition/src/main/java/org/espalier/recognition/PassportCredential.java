package org.espalier.recognition;

import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Learner;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.level.QualificationLevel;
import org.espalier.core.workload.CreditBearing;
import org.espalier.core.workload.Workload;
import org.espalier.recognition.prior.QualificationsPassport;

/** A qualifications passport as something that can be asked about and held. */
final class PassportCredential {

    private PassportCredential() {}

    static MicroCredential of(CredentialId id, QualificationsPassport passport) {
        MicroCredential.Builder credential = MicroCredential.builder();
        return credential
                .id(id)
                .title("en", "European Qualifications Passport for Refugees")
                .learner(passport.learner().map(Learner::of))
                .awardedOn(passport.issuedOn())
                .level(passport.level().map(QualificationLevel::of))
                .workload(Workload.builder().creditBearing(CreditBearing.NO).build())
                .build();
    }
}
