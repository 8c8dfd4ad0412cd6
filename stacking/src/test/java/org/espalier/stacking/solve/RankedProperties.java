package org.espalier.stacking.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RankedProperties {

    @Property(tries = 500)
    void a_number_of_a_rank_stands_there_in_the_sorted_order(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
        Random random = new Random(seed);
        long[] numbers = random.longs(size, -1 - random.nextInt(50), 50).toArray();
        int rank = 1 + random.nextInt(size);
        long[] sorted = LongStream.of(numbers).sorted().toArray();
        assertThat(Ranked.smallest(numbers, rank)).isEqualTo(sorted[rank - 1]);
    }
}
