package org.espalier.stacking;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.Grade;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.credential.LearningOutcome;
import org.espalier.core.credential.MicroCredential;

/** Holdings drawn at random, with everything that may be missing missing now and then. */
public final class RandomHoldings {

    private RandomHoldings() {}

    public static Arbitrary<List<Holding>> lists(int most) {
        return Arbitraries.longs().map(seed -> draw(new Random(seed), most));
    }

    private static List<Holding> draw(Random random, int most) {
        List<Holding> holdings = new ArrayList<>();
        int number = random.nextInt(most + 1);
        for (int i = 0; i < number; i++) {
            holdings.add(holding("h" + i, random));
        }
        return holdings;
    }

    private static Holding holding(String id, Random random) {
        Holding.Builder holding = Holding.builder();
        holding.credential(credential(id, random));
        holding.state(random.nextInt(5) == 0 ? HoldingState.IN_PROGRESS : HoldingState.EARNED);
        for (String tag : List.of("T", "U")) {
            if (random.nextBoolean()) {
                holding.addTags(tag);
            }
        }
        return holding.build();
    }

    private static MicroCredential credential(String id, Random random) {
        MicroCredential.Builder credential = MicroCredential.builder().id(id);
        if (random.nextInt(6) > 0) {
            credential.ects((1 + random.nextInt(12)) + "/2");
        }
        if (random.nextInt(6) > 0) {
            credential.eqf(5 + random.nextInt(3));
        }
        if (random.nextInt(6) > 0) {
            credential.awardedOn(Samples.TODAY.minusDays(random.nextInt(2500)));
        }
        if (random.nextInt(3) == 0) {
            credential.addLearningOutcomes(LearningOutcome.identified("o" + random.nextInt(4)));
        }
        describe(credential, random);
        return credential.build();
    }

    private static void describe(MicroCredential.Builder credential, Random random) {
        if (random.nextInt(4) > 0) {
            credential.hours(String.valueOf(25 * random.nextInt(8)));
        }
        for (int fields = random.nextInt(3); fields > 0; fields--) {
            credential.field(
                    List.of("0611", "0613", "0711", "0721", "07", "0719").get(random.nextInt(6)));
        }
        if (random.nextInt(4) > 0) {
            Grade grade =
                    Grade.builder().text(String.valueOf(random.nextInt(6))).build();
            credential.addAssessments(Assessment.builder().grade(grade).build());
        }
    }
}
