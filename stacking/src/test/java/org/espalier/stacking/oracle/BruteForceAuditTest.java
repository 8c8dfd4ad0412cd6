package org.espalier.stacking.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.LongStream;
import org.espalier.core.credential.Holding;
import org.espalier.core.json.EspalierJson;
import org.espalier.stacking.audit.AwardStatus;
import org.junit.jupiter.api.Test;

/** Audits of random cases beside brute force. {@code -Poracle} looks at many more, and at larger ones. */
class BruteForceAuditTest {

    private static final long CASES = Long.getLong("espalier.audits", 3_000);
    private static final long WAYS = Long.getLong("espalier.ways", 1_000);

    private static final long AT_ONCE = 5_000;
    private static final int SMALLEST = 5;

    @Test
    void should_find_what_brute_force_finds() {
        Map<Long, List<String>> differing = new ConcurrentSkipListMap<>();
        for (long first = 0; first < CASES; first += AT_ONCE) {
            long end = Math.min(first + AT_ONCE, CASES);
            LongStream.range(first, end).parallel().forEach(seed -> compare(seed, differing));
            tell(end, differing);
        }
        assertThat(differing.keySet().stream().limit(SMALLEST).map(BruteForceAuditTest::smallest))
                .as("smallest cases of the seeds that differ: " + differing)
                .isEmpty();
    }

    private static void compare(long seed, Map<Long, List<String>> differing) {
        List<String> faults = faults(RandomCases.of(seed));
        if (!faults.isEmpty()) {
            differing.put(seed, faults);
        }
    }

    /** Where it takes long, how far it is. */
    private static void tell(long drawn, Map<Long, List<String>> differing) {
        if (CASES > AT_ONCE) {
            System.out.println(drawn + " of " + CASES + " cases drawn; differing: " + differing.keySet());
        }
    }

    private static String smallest(long seed) {
        AuditCase small =
                Shrink.smallest(RandomCases.of(seed), given -> !faults(given).isEmpty());
        return seed + ": " + faults(small) + " " + Shrink.write(small);
    }

    private static List<String> faults(AuditCase given) {
        try {
            return Compared.of(given, WAYS).map(Compared::faults).orElse(List.of());
        } catch (RuntimeException thrown) {
            return List.of(thrown.toString());
        }
    }

    @Test
    void should_draw_cases_of_every_status_but_a_lost_one() {
        Set<AwardStatus> drawn = EnumSet.noneOf(AwardStatus.class);
        LongStream.range(0, 400)
                .forEach(seed -> drawn.add(RandomCases.of(seed).audited().status()));
        assertThat(drawn).contains(AwardStatus.ELIGIBLE_FOR_REVIEW, AwardStatus.NOT_YET, AwardStatus.UNDETERMINED);
    }

    @Test
    void should_draw_the_same_case_again() {
        assertThat(RandomCases.of(4711)).isEqualTo(RandomCases.of(4711));
    }

    @Test
    void should_give_the_same_answer_whatever_the_order_of_the_holdings() {
        for (long seed = 0; seed < 200; seed++) {
            AuditCase given = RandomCases.of(seed);
            assertThat(EspalierJson.write(shuffled(given).audited()))
                    .as("seed " + seed)
                    .isEqualTo(EspalierJson.write(given.audited()));
        }
    }

    private static AuditCase shuffled(AuditCase given) {
        List<Holding> holdings = new ArrayList<>(given.portfolio().holdings());
        Collections.shuffle(holdings, new Random(holdings.size()));
        return given.holding(holdings);
    }

    @Test
    void should_look_at_no_more_ways_than_it_may() {
        assertThat(BruteForceAudit.of(RandomCases.of(1), 0)).isEqualTo(Optional.empty());
    }
}
