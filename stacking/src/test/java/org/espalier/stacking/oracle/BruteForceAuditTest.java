package org.espalier.stacking.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.LongStream;
import org.espalier.core.credential.Holding;
import org.espalier.core.json.EspalierJson;
import org.espalier.stacking.audit.AwardStatus;
import org.junit.jupiter.api.Test;

/** Audits of random cases beside brute force. {@code -Poracle} looks at many more, and at larger ones. */
class BruteForceAuditTest {

    private static final long CASES = Long.getLong("espalier.audits", 1_500);
    private static final long WAYS = Long.getLong("espalier.ways", 1_000);

    @Test
    void should_find_what_brute_force_finds() {
        Queue<Long> seeds = new ConcurrentLinkedQueue<>();
        LongStream.range(0, CASES).parallel().filter(seed -> isFaulty(seed)).forEach(seeds::add);
        assertThat(seeds.stream().limit(5).map(BruteForceAuditTest::smallest))
                .as("smallest cases that differ")
                .isEmpty();
    }

    private static String smallest(long seed) {
        AuditCase small =
                Shrink.smallest(RandomCases.of(seed), given -> !faults(given).isEmpty());
        return seed + ": " + faults(small) + " " + Shrink.write(small);
    }

    private static boolean isFaulty(long seed) {
        AuditCase given = RandomCases.of(seed);
        return !KnownDifferences.include(given) && !faults(given).isEmpty();
    }

    private static List<String> faults(AuditCase given) {
        return Compared.of(given, WAYS).map(Compared::faults).orElse(List.of());
    }

    @Test
    void should_draw_cases_of_every_status_but_a_lost_one() {
        Set<AwardStatus> drawn = EnumSet.noneOf(AwardStatus.class);
        LongStream.range(0, 1_000)
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
