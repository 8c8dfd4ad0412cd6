package org.espalier.stacking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.json.EspalierJson;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.award.Award;

/** The answer to a family as text, and the same family with its parts in another order. */
public final class OrderInvariance {

    private OrderInvariance() {}

    /** The results. */
    public static List<AuditResult> results(AwardFamilies family) {
        return results(family.awards(), family.holdings());
    }

    private static List<AuditResult> results(List<Award> awards, List<Holding> holdings) {
        Portfolio portfolio = Portfolio.of("L-0021", holdings);
        return awards.size() == 1
                ? List.of(AwardAudit.of(awards.get(0)).audit(portfolio, Samples.TODAY))
                : AwardsAudit.of(awards).audit(portfolio, Samples.TODAY);
    }

    /** The answer, byte by byte. */
    public static String json(AwardFamilies family) {
        return json(results(family));
    }

    private static String json(List<AuditResult> results) {
        return String.join("\n", results.stream().map(EspalierJson::write).toList());
    }

    /** The answer to the same holdings in another order, byte by byte. */
    public static String withHoldingsShuffled(AwardFamilies family, Random random) {
        return json(results(family.awards(), shuffled(family.holdings(), random)));
    }

    /** The answer to the same requirements and policies in another order; it is told in the order of ids. */
    public static String withRulesShuffled(AwardFamilies family, Random random) {
        List<Award> turned =
                family.awards().stream().map(award -> shuffled(award, random)).toList();
        return sorted(results(turned, shuffled(family.holdings(), random)));
    }

    /** The answer, told in the order of ids instead of that of the award. */
    public static String sorted(AwardFamilies family) {
        return sorted(results(family));
    }

    private static String sorted(List<AuditResult> results) {
        return String.join(
                "\n",
                results.stream()
                        .map(OrderInvariance::sorted)
                        .map(JsonNode::toString)
                        .toList());
    }

    private static Award shuffled(Award award, Random random) {
        return Award.builder()
                .id(award.id())
                .title(award.title())
                .addAllRequirements(shuffled(award.requirements(), random))
                .addAllPolicies(shuffled(award.policies(), random))
                .build();
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** Sorts what is told in the order of the award. */
    private static JsonNode sorted(AuditResult answer) {
        JsonNode result = EspalierJson.mapper().valueToTree(answer);
        Stream.of("requirements", "findings").filter(result::has).forEach(name -> sort((ArrayNode) result.get(name)));
        return result;
    }

    private static void sort(ArrayNode list) {
        List<JsonNode> nodes = new ArrayList<>();
        list.forEach(nodes::add);
        nodes.sort(Comparator.comparing(JsonNode::toString));
        list.removeAll();
        list.addAll(nodes);
    }
}
