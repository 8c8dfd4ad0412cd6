package org.espalier.stacking;

import java.time.LocalDate;
import java.util.List;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.text.LocalizedText;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.rule.RuleUse;

/** Credentials, awards and days that several tests share. */
public final class Samples {

    public static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private Samples() {}

    public static MicroCredential.Builder course(String id, String ects, int eqf) {
        return MicroCredential.builder()
                .id(id)
                .ects(ects)
                .eqf(eqf)
                .title("en", "Course " + id)
                .awardedBy("en", "Example University", "EE");
    }

    public static Holding holding(String id, String... tags) {
        return Holding.builder()
                .credential(MicroCredential.builder().id(id).build())
                .addTags(tags)
                .build();
    }

    public static Holding sized(String id, String ects, String... tags) {
        return Holding.builder()
                .credential(MicroCredential.builder().id(id).ects(ects).build())
                .addTags(tags)
                .build();
    }

    public static Holding inProgress(String id, String ects, String... tags) {
        return Holding.builder()
                .credential(MicroCredential.builder().id(id).ects(ects).build())
                .state(HoldingState.IN_PROGRESS)
                .addTags(tags)
                .build();
    }

    public static Award award(RuleUse... requirements) {
        return Award.builder()
                .id("sample")
                .title(LocalizedText.of("en", "Sample award"))
                .addRequirements(requirements)
                .build();
    }

    public static AuditResult audit(Award award, Holding... holdings) {
        return AwardAudit.of(award).audit(Portfolio.of("L-0001", List.of(holdings)), TODAY);
    }
}
