package org.espalier.core.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.espalier.core.arbitrary.Credentials;
import org.espalier.core.arbitrary.Texts;

class HoldingProperties {

    private static final int SOME = 300;

    @Property(tries = SOME)
    void what_is_revoked_stays_revoked(
            @ForAll("credentials") MicroCredential credential, @ForAll("days") LocalDate day) {
        if (credential.statusOn(day) == HoldingStatus.REVOKED) {
            assertThat(credential.statusOn(day.plusDays(1))).isEqualTo(HoldingStatus.REVOKED);
        }
    }

    @Property(tries = SOME)
    void what_is_valid_lies_between_its_days(
            @ForAll("credentials") MicroCredential credential, @ForAll("days") LocalDate day) {
        if (credential.statusOn(day) == HoldingStatus.VALID) {
            assertThat(credential.validFrom().stream()).noneMatch(day::isBefore);
            assertThat(credential.validTo().stream()).noneMatch(day::isAfter);
            assertThat(credential.suspensions()).noneMatch(suspension -> suspension.covers(day));
        }
    }

    @Property(tries = SOME)
    void only_its_own_dates_decide(@ForAll("credentials") MicroCredential credential, @ForAll("days") LocalDate day) {
        MicroCredential bare = MicroCredential.builder()
                .id("other")
                .awardedOn(credential.awardedOn())
                .validFrom(credential.validFrom())
                .validTo(credential.validTo())
                .revocation(credential.revocation())
                .addAllSuspensions(credential.suspensions())
                .build();
        assertThat(bare.statusOn(day)).isEqualTo(credential.statusOn(day));
    }

    @Provide
    Arbitrary<MicroCredential> credentials() {
        return Credentials.credentials();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Texts.days();
    }
}
