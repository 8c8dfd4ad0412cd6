package org.espalier.stacking.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Grade;
import org.espalier.core.credential.Grant;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.credential.LearningOutcome;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.exact.Rational;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.CreditSystem;

/** Holdings drawn at random. */
final class RandomHeld {

    private final Random random;
    private final LocalDate day;
    private final int unknown;

    /**
     * Draws for a day.
     *
     * @param unknown how many percent of levels and workloads are not told
     */
    RandomHeld(Random random, LocalDate day, int unknown) {
        this.random = random;
        this.day = day;
        this.unknown = unknown;
    }

    private boolean in(int percent) {
        return random.nextInt(100) < percent;
    }

    List<Holding> holdings(int number, List<String> requirements) {
        List<Holding> holdings = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            holdings.add(holding(i, number, requirements));
        }
        return holdings;
    }

    private Holding holding(int number, int all, List<String> requirements) {
        Holding.Builder holding = Holding.builder();
        HoldingState state = in(16) ? HoldingState.IN_PROGRESS : in(3) ? HoldingState.PLANNED : HoldingState.EARNED;
        holding.credential(credential(number, all, state)).state(state);
        for (String tag : List.of("a", "b", "c")) {
            if (in(45)) {
                holding.addTags(tag);
            }
        }
        if (in(10)) {
            holding.grant(grant(requirements));
        }
        return holding.build();
    }

    private Grant grant(List<String> requirements) {
        Grant.Builder grant = Grant.builder();
        grant.receiver(in(85) ? "R" : "S").purpose("P");
        grant.credits(CreditAmount.of(Rational.of(1 + random.nextInt(6)), CreditSystem.ECTS));
        if (in(80)) {
            grant.level(EqfLevel.of(5 + random.nextInt(3)));
        }
        if (in(30)) {
            grant.requirement(requirements.get(random.nextInt(requirements.size())));
        }
        if (in(20)) {
            grant.decidedOn(day.plusDays(random.nextInt(40) - 35));
        }
        return grant.build();
    }

    private MicroCredential credential(int number, int all, HoldingState state) {
        MicroCredential.Builder credential = MicroCredential.builder().id("h" + number);
        if (!in(unknown)) {
            credential.ects(in(15) ? "5/2" : String.valueOf(1 + random.nextInt(6)));
        }
        if (!in(unknown)) {
            credential.eqf(5 + random.nextInt(3));
        }
        if (!in(unknown / 2)) {
            credential.field(List.of("0611", "0613", "0711").get(random.nextInt(3)));
        }
        if (in(90)) {
            credential.hours(String.valueOf(25 * (1 + random.nextInt(6))));
        }
        days(credential, state);
        described(credential, number, all);
        return credential.build();
    }

    private void days(MicroCredential.Builder credential, HoldingState state) {
        if (state == HoldingState.EARNED && in(90)) {
            int days = in(30) ? 365 * (1 + random.nextInt(3)) : 10 + random.nextInt(2500);
            credential.awardedOn(day.minusDays(days));
        } else if (state == HoldingState.IN_PROGRESS && in(20)) {
            credential.awardedOn(day.plusDays(random.nextInt(60)));
        }
        if (in(25)) {
            credential.validTo(day.plusDays(random.nextInt(900) - 60));
        }
    }

    private void described(MicroCredential.Builder credential, int number, int all) {
        if (in(80)) {
            Grade grade =
                    Grade.builder().text(String.valueOf(1 + random.nextInt(5))).build();
            credential.addAssessments(Assessment.builder().grade(grade).build());
        }
        credential.awardedBy("en", in(60) ? "University A" : "University B", "EE");
        if (in(8)) {
            credential.addLearningOutcomes(LearningOutcome.identified("o" + random.nextInt(2)));
        }
        if (in(6)) {
            credential.addEquivalentTo(other(number, all));
        }
        if (in(3)) {
            credential.renews(other(number, all));
        }
        if (in(8)) {
            credential.addParts(other(number, all));
        }
    }

    /** The id of another one, or of one that is not held. */
    private CredentialId other(int number, int all) {
        int other = random.nextInt(all + 1);
        return CredentialId.parse("h" + (other == number ? all : other));
    }
}
