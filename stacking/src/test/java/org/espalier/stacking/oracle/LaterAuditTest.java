package org.espalier.stacking.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.json.EspalierJson;
import org.espalier.stacking.audit.AwardContradictions;
import org.espalier.stacking.audit.AwardStatus;
import org.espalier.stacking.award.Award;
import org.junit.jupiter.api.Test;

/**
 * What is met later was not impossible before: awards drawn at random are audited on a later day with everything, and on an
 * earlier one without what is awarded in between.
 */
class LaterAuditTest {

    private static final int CASES = Integer.getInteger("espalier.later.cases", 300);

    private static final int DAYS = 40;
    private static final Pattern TAGS = Pattern.compile("\"tags\"\\s*:\\s*\\[");

    /**
     * One award on two days.
     *
     * @param early without what is awarded later
     * @param late with everything
     */
    private record TwoDays(AuditCase early, AuditCase late) {

        static TwoDays of(long seed) {
            Random random = new Random(seed);
            AuditCase given = RandomCases.of(seed);
            AuditCase dated = new AuditCase(
                    dated(given.award(), given.day(), random),
                    given.portfolio(),
                    given.circumstances(),
                    given.costs(),
                    given.day());
            List<Holding> all = new ArrayList<>();
            List<Holding> before = new ArrayList<>();
            for (Holding holding : given.portfolio().holdings()) {
                boolean later = holding.state() == HoldingState.EARNED && random.nextBoolean();
                Optional<Holding> moved =
                        later ? moved(holding, given.day().plusDays(1 + random.nextInt(DAYS))) : Optional.empty();
                all.add(moved.orElse(holding));
                if (moved.isEmpty()) {
                    before.add(holding);
                }
            }
            AuditCase late = dated.holding(all);
            return new TwoDays(
                    dated.holding(before),
                    new AuditCase(
                            late.award(),
                            late.portfolio(),
                            late.circumstances(),
                            late.costs(),
                            given.day().plusDays(DAYS)));
        }

        /** Some of its filters select only what is awarded by the day, or only what is awarded after it. */
        private static Award dated(Award award, LocalDate day, Random random) {
            Matcher filters = TAGS.matcher(EspalierJson.write(award));
            String json = filters.replaceAll(found -> switch (random.nextInt(5)) {
                case 0 -> "\"awardedTo\": \"" + day + "\", " + found.group();
                case 1 -> "\"awardedFrom\": \"" + day.plusDays(1) + "\", " + found.group();
                default -> found.group();
            });
            try {
                return EspalierJson.mapper().readValue(json, Award.class);
            } catch (JsonProcessingException refused) {
                return award; // Two of its rules contradict each other now.
            }
        }

        private static Optional<Holding> moved(Holding holding, LocalDate day) {
            String json = EspalierJson.write(holding);
            String later = json.replaceFirst("\"awardedOn\"\\s*:\\s*\"[^\"]*\"", "\"awardedOn\": \"" + day + "\"");
            try {
                return json.equals(later)
                        ? Optional.empty()
                        : Optional.of(EspalierJson.mapper().readValue(later, Holding.class));
            } catch (JsonProcessingException refused) {
                return Optional.empty();
            }
        }
    }

    private static boolean isWrong(long seed) {
        TwoDays days = TwoDays.of(seed);
        boolean met = days.late().audited().status() == AwardStatus.ELIGIBLE_FOR_REVIEW;
        return met
                && (days.early().audited().status() == AwardStatus.IMPOSSIBLE
                        || (days.late().circumstances().exceptions().isEmpty()
                                && !AwardContradictions.in(days.late().award()).isEmpty()));
    }

    @Test
    void should_not_have_been_impossible_where_it_is_met_later() {
        List<Long> wrong = LongStream.range(0, CASES)
                .parallel()
                .filter(LaterAuditTest::isWrong)
                .boxed()
                .toList();
        assertThat(wrong).as("seeds").isEmpty();
    }

    @Test
    void should_draw_cases_that_are_impossible_and_cases_that_are_met_later() {
        Map<AwardStatus, Integer> early = new EnumMap<>(AwardStatus.class);
        Map<AwardStatus, Integer> late = new EnumMap<>(AwardStatus.class);
        LongStream.range(0, 400).mapToObj(TwoDays::of).forEach(days -> {
            early.merge(days.early().audited().status(), 1, Integer::sum);
            late.merge(days.late().audited().status(), 1, Integer::sum);
        });
        assertThat(early).containsKey(AwardStatus.IMPOSSIBLE);
        assertThat(late).containsKey(AwardStatus.ELIGIBLE_FOR_REVIEW);
    }
}
