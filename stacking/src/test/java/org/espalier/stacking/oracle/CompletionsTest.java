package org.espalier.stacking.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Verdict;
import org.espalier.core.json.EspalierJson;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.text.LocalizedText;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.Samples;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.AwardStatus;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.award.Requirement;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.RuleUse;
import org.junit.jupiter.api.Test;

/** What an audit says of unknown levels, beside audits in which each of them is told: written into the JSON of holdings. */
class CompletionsTest {

    private static final long CASES = 60;

    @Test
    void should_say_of_completions_what_telling_the_levels_says() {
        assertThat(disagreeing(RandomCases::of)).isEmpty();
    }

    @Test
    void should_say_so_where_levels_pull_in_two_directions() {
        assertThat(disagreeing(CompletionsTest::torn)).isEmpty();
    }

    private static LongStream disagreeing(LongFunction<AuditCase> drawn) {
        return LongStream.range(0, CASES).parallel().filter(seed -> !agrees(drawn.apply(seed)));
    }

    @Test
    void should_draw_cases_with_every_verdict() {
        Set<Verdict> drawn = EnumSet.noneOf(Verdict.class);
        LongStream.range(0, CASES)
                .forEach(seed -> completions(torn(seed).audited()).ifPresent(drawn::add));
        assertThat(drawn).containsOnly(Verdict.SATISFIED, Verdict.VIOLATED, Verdict.UNDETERMINED);
    }

    @Test
    void should_meet_whatever_the_level_is() {
        AuditResult result = result(new Random(0), "any", 5, 6, 0, 1);
        assertThat(result.status()).isEqualTo(AwardStatus.ELIGIBLE_FOR_REVIEW);
        assertThat(result.shortfall().signum()).isZero();
        assertThat(completions(result)).contains(Verdict.SATISFIED);
    }

    @Test
    void should_not_meet_whatever_the_level_is() {
        AuditResult result = result(new Random(0), "all", 7, 6, 0, 1);
        assertThat(result.status()).isEqualTo(AwardStatus.NOT_YET);
        assertThat(completions(result)).contains(Verdict.VIOLATED);
    }

    @Test
    void should_name_levels_with_which_it_is_met_and_not() {
        AuditResult result = result(new Random(0), "any", 7, 2, 0, 1);
        Finding finding = result.report().findings("COMPLETIONS").get(0);
        assertThat(result.status()).isEqualTo(AwardStatus.UNDETERMINED);
        assertThat(finding.fact("meets")).contains(Fact.of(List.of("EQF 1, EQF 2 or EQF 8 of h0")));
        assertThat(finding.fact("fails")).contains(Fact.of(List.of("EQF 3 of h0")));
    }

    @Test
    void should_try_none_where_there_are_too_many() {
        AuditResult result = result(new Random(0), "all", 7, 6, 0, 4);
        assertThat(result.report().findings("EXTREMES_ONLY")).hasSize(1);
    }

    /** Five credits each; some levels are not told, and the award asks for high and for low ones. */
    private static AuditCase torn(long seed) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        String kind = random.nextBoolean() ? "any" : "all";
        return torn(
                random, kind, 4 + random.nextInt(4), 4 + random.nextInt(4), random.nextInt(3), 1 + random.nextInt(2));
    }

    private static AuditResult result(Random random, String kind, int high, int low, int told, int open) {
        return torn(random, kind, high, low, told, open).audited();
    }

    private static AuditCase torn(Random random, String kind, int high, int low, int told, int open) {
        List<Holding> holdings = new ArrayList<>();
        for (int i = 0; i < told + open; i++) {
            MicroCredential.Builder credential =
                    MicroCredential.builder().id("h" + i).ects("5");
            holdings.add(Holding.earned((i < open ? credential : credential.eqf(4 + random.nextInt(4))).build()));
        }
        HoldingFilter lowest =
                HoldingFilter.builder().levelAtMost(EqfLevel.of(low)).build();
        RuleUse some = Requirement.credits("high", EctsCredits.of(5), HoldingFilter.atLeast(EqfLevel.of(high)));
        RuleUse others = Requirement.credits("low", EctsCredits.of(5), lowest);
        return AuditCase.of(award(kind, some, others), Portfolio.of("L-0417", holdings), Samples.TODAY);
    }

    /** Either of two requirements, or both as policies over the same credits. */
    private static Award award(String kind, RuleUse high, RuleUse low) {
        return kind.equals("any")
                ? Samples.award(Requirement.any("any", high, low))
                : Award.builder()
                        .id("both")
                        .title(LocalizedText.of("en", "Both"))
                        .addRequirements(Requirement.credits("all", EctsCredits.of(5), HoldingFilter.all()))
                        .addPolicies(high, low)
                        .build();
    }

    private static Optional<Verdict> completions(AuditResult result) {
        return result.report().findings("COMPLETIONS").stream()
                .map(Finding::verdict)
                .findFirst();
    }

    private static boolean agrees(AuditCase given) {
        Optional<Verdict> verdict = completions(given.audited());
        return verdict.isEmpty() || agrees(verdict.orElseThrow(), told(given));
    }

    private static boolean agrees(Verdict verdict, List<AwardStatus> told) {
        boolean isMet = told.contains(AwardStatus.ELIGIBLE_FOR_REVIEW);
        boolean isFailed = told.stream().anyMatch(status -> status.verdict() == Verdict.VIOLATED);
        boolean isOpen = told.contains(AwardStatus.UNDETERMINED); // on a fact of the case, which is tried as well
        return switch (verdict) {
            case SATISFIED -> told.stream().allMatch(AwardStatus.ELIGIBLE_FOR_REVIEW::equals);
            case VIOLATED -> told.stream().allMatch(status -> status.verdict() == Verdict.VIOLATED);
            default -> (isMet && isFailed) || isOpen;
        };
    }

    /** What is said when every holding without a level has one: each level for the first, and each for the rest together. */
    private static List<AwardStatus> told(AuditCase given) {
        List<Holding> open = given.portfolio().holdings().stream()
                .filter(holding -> holding.credential().level().isEmpty())
                .toList();
        int all = (int) Math.pow(8, Math.min(2, open.size()));
        return IntStream.range(0, all)
                .mapToObj(number -> given.holding(told(given.portfolio().holdings(), open, number)))
                .map(told -> told.audited().status())
                .distinct()
                .toList();
    }

    private static List<Holding> told(List<Holding> holdings, List<Holding> open, int number) {
        List<Holding> told = new ArrayList<>();
        for (Holding holding : holdings) {
            int place = open.indexOf(holding);
            int level = 1 + (number >> (3 * Math.min(place, 1))) % 8;
            told.add(place < 0 ? holding : told(holding, level));
        }
        return told;
    }

    private static Holding told(Holding holding, int level) {
        ObjectNode json = EspalierJson.mapper().valueToTree(holding);
        ((ObjectNode) json.path("credential")).putObject("level").put("eqf", "" + level);
        return EspalierJson.mapper().convertValue(json, Holding.class);
    }
}
