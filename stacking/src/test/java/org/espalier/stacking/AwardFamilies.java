package org.espalier.stacking;

import static org.espalier.stacking.Samples.holding;
import static org.espalier.stacking.Samples.sized;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.espalier.core.credential.Holding;
import org.espalier.core.exact.Rational;
import org.espalier.core.json.EspalierJson;
import org.espalier.core.text.LocalizedText;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.audit.AwardStatus;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.award.Requirement;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.Limits;
import org.espalier.stacking.rule.Rule;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.rule.Sharing;

/**
 * Awards and holdings of which it is known whether the awards are met.
 *
 * @param name which family it is of
 * @param awards one award, or several that are audited together
 * @param holdings what is held
 * @param isMet whether all awards are met
 */
public record AwardFamilies(String name, List<Award> awards, List<Holding> holdings, boolean isMet) {

    private static final int[][] PETERSEN = {
        {0, 1}, {1, 2}, {2, 3}, {3, 4}, {0, 4}, {0, 5}, {1, 6}, {2, 7}, {3, 8}, {4, 9}, {5, 7}, {7, 9}, {6, 9}, {6, 8},
        {5, 8}
    };

    /** One of each family. */
    public static List<AwardFamilies> all() {
        return List.of(
                pigeons(24),
                chain(30),
                range(300),
                threePartition(),
                threeFours(),
                capPacking(),
                issuersAndFields(5, 1),
                issuersAndFields(5, 2),
                colours(ring(5, true), 6, false),
                colours(PETERSEN, 10, true),
                independent(10, PETERSEN, 4, true),
                independent(10, PETERSEN, 5, false),
                share(15, true),
                share(16, false),
                twoAwards(12, 3, false),
                twoAwards(12, 4, true),
                expiry(60),
                bundles(3, true),
                bundles(4, false));
    }

    private static AwardFamilies of(
            String name, boolean isMet, List<Holding> holdings, List<RuleUse> requirements, List<RuleUse> policies) {
        return new AwardFamilies(name, List.of(award("sample", requirements, policies)), holdings, isMet);
    }

    private static Award award(String id, List<RuleUse> requirements, List<RuleUse> policies) {
        return Award.builder()
                .id(id)
                .title(LocalizedText.of("en", "Sample award"))
                .addAllRequirements(requirements)
                .addAllPolicies(policies)
                .build();
    }

    private static <T> List<T> many(int number, IntFunction<T> making) {
        return IntStream.range(0, number).mapToObj(making).toList();
    }

    /**
     * A policy: what has a tag counts only so much.
     *
     * @param kind {@code count} or {@code credits}
     */
    public static RuleUse atMost(String id, String kind, Rational most, String tag) {
        String number = kind.equals("count") ? most.toString() : "\"" + most + "\"";
        String rule = "{\"kind\":\"%s\",\"maximum\":%s,\"filter\":{\"tags\":[\"%s\"]}}".formatted(kind, number, tag);
        try {
            return RuleUse.of(id, EspalierJson.mapper().readValue(rule, Rule.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(rule, e);
        }
    }

    private static RuleUse atMost(int number, String id, String tag) {
        return atMost(id, "count", Rational.of(number), tag);
    }

    private static RuleUse one(int number) {
        return Requirement.count("r" + number, 1, HoldingFilter.tagged("t" + number));
    }

    private static RuleUse credits(String id, int credits) {
        return Requirement.credits(id, EctsCredits.of(credits), HoldingFilter.all());
    }

    private static AwardFamilies pigeons(int n) {
        List<RuleUse> requirements = List.of(
                Requirement.count("a", n / 2, HoldingFilter.all()),
                Requirement.count("b", n - n / 2 + 1, HoldingFilter.all()));
        return of("B1", false, many(n, i -> holding("h" + i)), requirements, List.of());
    }

    private static AwardFamilies chain(int n) {
        List<Holding> holdings = many(n, i -> holding("h" + i, "t" + i, "t" + (i + 1) % n));
        return of("B2", true, holdings, many(n, AwardFamilies::one), List.of());
    }

    private static AwardFamilies range(int n) {
        List<RuleUse> requirements = List.of(Requirement.count("a", 4, HoldingFilter.all()));
        return of("B3", true, many(n, i -> holding("h" + i)), requirements, List.of());
    }

    private static AwardFamilies threePartition() {
        int[] sizes = {20, 18, 22, 25, 16, 19, 28, 16, 16, 21, 19, 20};
        List<Holding> holdings = many(sizes.length, i -> sized("h" + i, String.valueOf(sizes[i])));
        return of("B4", true, holdings, many(4, i -> credits("r" + i, 60)), List.of());
    }

    private static AwardFamilies threeFours() {
        return of("B5", false, many(3, i -> sized("h" + i, "4")), many(2, i -> credits("r" + i, 6)), List.of());
    }

    private static AwardFamilies capPacking() {
        String[] sizes = {"4", "4", "2"};
        RuleUse cap = atMost("cap", "credits", Rational.of(6), "capped");
        return of("B6", true, many(3, i -> sized("h" + i, sizes[i], "capped")), List.of(credits("a", 6)), List.of(cap));
    }

    private static AwardFamilies issuersAndFields(int n, int first) {
        List<Holding> holdings = many(
                3 * n,
                i -> holding("h" + i, "t" + i % n, "i" + (2 * i + 1 + i / n) % n, "f" + (i < n ? i : i * 3 % n)));
        List<RuleUse> policies = new ArrayList<>();
        policies.addAll(many(n, i -> atMost(1, "issuer" + i, "i" + i)));
        policies.addAll(many(n, i -> atMost(1, "field" + i, "f" + i)));
        List<RuleUse> requirements =
                many(n, i -> Requirement.count("r" + i, i == 0 ? first : 1, HoldingFilter.tagged("t" + i)));
        return of("B7", first == 1, holdings, requirements, policies);
    }

    private static int[][] ring(int n, boolean hasHub) {
        return IntStream.range(0, hasHub ? 2 * n : n)
                .mapToObj(i -> i < n ? new int[] {i, (i + 1) % n} : new int[] {i - n, n})
                .toArray(int[][]::new);
    }

    private static boolean isEdge(int[][] edges, int one, int other) {
        return Stream.of(edges)
                .anyMatch(edge -> Math.min(edge[0], edge[1]) == one && Math.max(edge[0], edge[1]) == other);
    }

    private static AwardFamilies colours(int[][] edges, int vertices, boolean isMet) {
        List<List<String>> pairs = new ArrayList<>();
        for (int one = 0; one < vertices; one++) {
            for (int other = one + 1; other < vertices; other++) {
                if (!isEdge(edges, one, other)) {
                    pairs.add(List.of("r" + one, "r" + other));
                }
            }
        }
        List<RuleUse> requirements = many(vertices, i -> Requirement.count("r" + i, 1, HoldingFilter.all()));
        List<RuleUse> policies = List.of(RuleUse.of("compatible", Sharing.compatible(pairs)));
        return of("B8", isMet, many(3, i -> holding("h" + i)), requirements, policies);
    }

    private static AwardFamilies independent(int vertices, int[][] edges, int least, boolean isMet) {
        List<Holding> holdings = many(vertices, i -> holding("h" + i, edgesAt(i, edges)));
        List<RuleUse> policies = many(edges.length, edge -> atMost(1, "edge" + edge, "e" + edge));
        List<RuleUse> requirements = List.of(Requirement.count("a", least, HoldingFilter.all()));
        return of("B9", isMet, holdings, requirements, policies);
    }

    private static String[] edgesAt(int vertex, int[][] edges) {
        return IntStream.range(0, edges.length)
                .filter(edge -> edges[edge][0] == vertex || edges[edge][1] == vertex)
                .mapToObj(edge -> "e" + edge)
                .toArray(String[]::new);
    }

    /** Nine of own credits and fourteen of others: six more keep to 40 per cent, and make fifteen. */
    private static AwardFamilies share(int least, boolean isMet) {
        List<Holding> holdings = List.of(
                sized("a", "6"),
                sized("b", "3"),
                sized("c", "6", "rpl"),
                sized("d", "6", "rpl"),
                sized("e", "2", "rpl"));
        RuleUse share = RuleUse.of("share", Limits.maximumShare(Rational.of(40), HoldingFilter.tagged("rpl")));
        return of("B10", isMet, holdings, List.of(credits("a", least)), List.of(share));
    }

    private static AwardFamilies twoAwards(int n, int shared, boolean isMet) {
        RuleUse limit = RuleUse.of("overlap", Sharing.maximumOverlapWithAward("one", shared));
        List<Award> awards = List.of(
                award("one", List.of(Requirement.count("a", 9, HoldingFilter.all())), List.of()),
                award("other", List.of(Requirement.count("b", n - 5, HoldingFilter.all())), List.of(limit)));
        return new AwardFamilies("B12", awards, many(n, i -> holding("h" + i)), isMet);
    }

    /** Of ten kinds six each, of which two expired long ago. */
    private static AwardFamilies expiry(int n) {
        List<Holding> holdings = many(
                n,
                i -> Holding.builder()
                        .credential(Samples.course("h" + i, "6", 6)
                                .validTo(Samples.TODAY.plusDays(i < 20 ? -i : i))
                                .build())
                        .addTags("t" + i % 10)
                        .build());
        List<RuleUse> requirements = many(10, i -> Requirement.count("r" + i, 4, HoldingFilter.tagged("t" + i)));
        return of("B13", true, holdings, requirements, List.of());
    }

    /** Three bundles of three that do not overlap, and three that lie across them. */
    private static AwardFamilies bundles(int least, boolean isMet) {
        RuleUse[] bundles = many(6, i -> bundle(i, i < 3 ? 3 * i : 3 * i - 8)).toArray(RuleUse[]::new);
        List<Holding> holdings = many(9, i -> holding("h" + i, "t" + i));
        return of("B15", isMet, holdings, List.of(Requirement.atLeast("some", least, bundles)), List.of());
    }

    private static RuleUse bundle(int number, int first) {
        RuleUse[] parts =
                many(3, i -> part("b" + number + "-" + i, (first + i) % 9)).toArray(RuleUse[]::new);
        return Requirement.all("b" + number, parts);
    }

    private static RuleUse part(String id, int holding) {
        return Requirement.count(id, 1, HoldingFilter.tagged("t" + holding));
    }

    /** What is expected of all awards. */
    public AwardStatus status() {
        return isMet ? AwardStatus.ELIGIBLE_FOR_REVIEW : AwardStatus.NOT_YET;
    }

    /** Its name. */
    @Override
    public String toString() {
        return name + (isMet ? ", met" : ", not met");
    }
}
