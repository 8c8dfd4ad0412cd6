package org.espalier.stacking.oracle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Random;
import org.espalier.core.json.EspalierJson;
import org.espalier.stacking.rule.Rule;

/** Rules drawn at random, each small enough that a handful of holdings may decide it. */
final class RandomRules {

    private static final ObjectMapper MAPPER = EspalierJson.mapper();

    private final Random random;
    private final boolean isUnknown;

    /**
     * Draws rules.
     *
     * @param isUnknown whether data may be missing; then nothing is weighed
     */
    RandomRules(Random random, boolean isUnknown) {
        this.random = random;
        this.isUnknown = isUnknown;
    }

    static Rule rule(String json) {
        try {
            return MAPPER.readValue(json, Rule.class);
        } catch (JsonProcessingException refused) {
            throw new IllegalArgumentException(json, refused);
        }
    }

    int from(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean in(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    String filter() {
        return switch (random.nextInt(12)) {
            case 0, 1 -> "{}";
            case 2, 3, 4 -> "{\"tags\": [\"" + tag() + "\"]}";
            case 5, 6 -> "{\"levelAtLeast\": \"" + from(6, 7) + "\"}";
            case 7 -> "{\"levelAtMost\": \"" + from(5, 6) + "\"}";
            case 8 -> "{\"fields\": [\"" + one(List.of("06", "07", "0611")) + "\"]}";
            case 9 -> "{\"tags\": [\"" + tag() + "\"], \"levelAtLeast\": \"6\"}";
            case 10 -> "{\"not\": {\"tags\": [\"" + tag() + "\"]}}";
            default -> "{\"recognised\": " + random.nextBoolean() + "}";
        };
    }

    String tag() {
        return one(List.of("a", "b", "c"));
    }

    private String kind(String kind, String fields) {
        return "{\"kind\": \"" + kind + "\", " + fields + "}";
    }

    private String selecting(String kind, String fields) {
        String filter = filter();
        return kind(kind, filter.equals("{}") ? fields : fields + ", \"filter\": " + filter);
    }

    private String minimum(int least, int most) {
        return "\"minimum\": \"" + from(least, most) + "\"";
    }

    private String maximum(int least, int most) {
        return "\"maximum\": \"" + from(least, most) + "\"";
    }

    /** What a leaf asks for. */
    Rule leaf() {
        return rule(
                switch (random.nextInt(23)) {
                    case 0, 1, 2, 3, 4, 5 -> selecting("credits", minimum(1, 10));
                    case 6, 7, 8, 9 -> selecting("count", "\"minimum\": " + from(1, 3));
                    case 10 -> selecting("credits", minimum(2, 6) + ", " + maximum(6, 9));
                    case 11 -> selecting("count", "\"minimum\": " + from(1, 2) + ", \"maximum\": " + from(2, 3));
                    case 12 -> selecting("hours", minimum(20, 150));
                    case 20 -> perBucket();
                    case 21 -> cappedTotal();
                    case 13, 14 -> kind("attested", "\"statement\": \"practice\", \"by\": [\"department\"]");
                    default -> measured();
                });
    }

    private String measured() {
        return switch (random.nextInt(6)) {
            case 0 -> distinct("\"minimum\": " + from(1, 3));
            case 1 -> listed();
            case 2 -> average();
            case 3 -> share(minimum(20, 90));
            case 4 -> kind("level-profile", minimum(2, 10) + ", \"level\": \"" + from(6, 7) + "\"");
            default -> residency();
        };
    }

    private String distinct(String bounds) {
        return selecting("distinct", "\"attribute\": \"" + one(List.of("field", "level", "country")) + "\", " + bounds);
    }

    private String listed() {
        String first = "[\"h" + from(0, 6) + "\", \"" + one(List.of("X1", "X2")) + "\"]";
        String second = "[\"h" + from(0, 6) + "\", \"X1\", \"X3\"]";
        return kind("listed", "\"minimum\": " + from(1, 2) + ", \"classes\": [" + first + ", " + second + "]");
    }

    private String average() {
        if (isUnknown) {
            return distinct("\"minimum\": " + from(1, 3));
        }
        String weight = in(50) ? ", \"weight\": \"none\"" : "";
        return selecting("average", minimum(2, 4) + ", \"worst\": \"1\", \"best\": \"5\"" + weight);
    }

    private String share(String bounds) {
        if (isUnknown) {
            return residency();
        }
        String measure = in(30) ? ", \"measure\": \"count\"" : "";
        return kind("share", bounds + measure + ", \"filter\": {\"tags\": [\"" + tag() + "\"]}");
    }

    private String residency() {
        String bounds = isUnknown || in(50) ? minimum(2, 8) : "\"minimumShare\": \"" + from(20, 80) + "\"";
        String last = in(50) ? ", \"last\": \"" + from(8, 14) + "\"" : "";
        return kind("residency", bounds + last + ", \"filter\": {\"tags\": [\"" + tag() + "\"]}");
    }

    /** What a policy of the whole award says: as any other, or how old things may be. */
    Rule policyOfAll() {
        return in(5) ? rule(kind("maximum-age", "\"age\": \"P" + from(1, 6) + "Y\"")) : policy();
    }

    /** What a policy says of everything that is counted below. */
    Rule policy() {
        return rule(
                switch (random.nextInt(20)) {
                    case 0, 1 -> selecting("credits", minimum(4, 20));
                    case 2, 3 -> selecting("credits", maximum(3, 16));
                    case 4 -> selecting("credits", minimum(4, 10) + ", " + maximum(10, 20));
                    case 5 -> selecting("count", "\"maximum\": " + from(1, 3));
                    case 6 -> share(maximum(20, 70));
                    case 7 -> share(minimum(20, 70));
                    case 8 -> average();
                    case 9 -> distinct(in(50) ? "\"minimum\": " + from(1, 3) : "\"maximum\": " + from(1, 2));
                    case 10 ->
                        kind(
                                "level-profile",
                                minimum(2, 10) + ", \"level\": \"" + from(6, 7) + "\", \"maximumBelow\": \""
                                        + from(0, 6) + "\"");
                    case 11 -> residency();
                    case 12 -> selecting("hours", maximum(50, 400));
                    case 13 -> pairwise();
                    case 18, 19 -> dependent();
                    case 16 -> perBucket();
                    case 17 -> cappedTotal();
                    default -> single();
                });
    }

    /** Filters of which no two select the same holding. */
    private List<String> apart() {
        String tag = "{\"tags\": [\"" + tag() + "\"]}";
        return switch (random.nextInt(5)) {
            case 0 -> List.of("{\"levelAtMost\": \"5\"}", "{\"levelAtLeast\": \"6\"}");
            case 1 -> List.of("{\"levelAtMost\": \"6\", \"tags\": [\"a\"]}", "{\"levelAtLeast\": \"7\"}");
            case 2 -> List.of("{\"recognised\": true}", "{\"recognised\": false}");
            case 3 ->
                List.of(
                        "{\"tags\": [\"a\"]}",
                        "{\"tags\": [\"b\"], \"not\": {\"tags\": [\"a\"]}}",
                        "{\"not\": {\"anyOf\": [{\"tags\": [\"a\"]}, {\"tags\": [\"b\"]}]}}");
            default -> List.of(tag, "{\"not\": " + tag + "}");
        };
    }

    private String perBucket() {
        List<String> filters = apart();
        StringBuilder buckets = new StringBuilder();
        for (int i = 0; i < filters.size(); i++) {
            buckets.append(i == 0 ? "" : ", ").append("{\"id\": \"b" + i + "\", \"filter\": " + filters.get(i) + "}");
        }
        String measure = in(40) ? ", \"measure\": \"count\"" : "";
        String least = measure.isEmpty() ? minimum(1, 5) : minimum(1, 2);
        return kind("per-bucket", least + measure + ", \"buckets\": [" + buckets + "]");
    }

    private String cappedTotal() {
        List<String> filters = apart();
        StringBuilder parts = new StringBuilder();
        for (int i = 0; i < filters.size(); i++) {
            String most = in(70) ? ", " + maximum(1, 6) : "";
            parts.append(i == 0 ? "" : ", ")
                    .append("{\"id\": \"c" + i + "\"" + most + ", \"filter\": " + filters.get(i) + "}");
        }
        String bounds = in(80) || isUnknown ? minimum(2, 10) : minimum(2, 6) + ", " + maximum(6, 9);
        return kind("capped-total", bounds + ", \"of\": [" + parts + "]");
    }

    /** Rules of kind maximum that cut another rule; none where nothing cuts it. */
    List<Rule> maxima(Rule cut) {
        RuleText text = RuleText.of(cut);
        boolean sum = switch (text.kind()) {
            case "credits", "count", "hours" -> !text.isHigh();
            case "level-profile" -> text.has("minimum");
            case "residency" -> text.has("minimum") && !text.has("last");
            default -> false;
        };
        return sum ? maxima(text.measure()) : List.of();
    }

    private List<Rule> maxima(String measure) {
        List<String> filters = in(50) ? List.of(filter()) : apart();
        String told = measure.equals("credits") ? "" : ", \"measure\": \"" + measure + "\"";
        return filters.stream()
                .map(filter -> rule(kind("maximum", most(measure) + told + ", \"filter\": " + filter)))
                .toList();
    }

    private String most(String measure) {
        return switch (measure) {
            case "count" -> maximum(0, 2);
            case "hours" -> maximum(10, 100);
            default -> maximum(0, 6);
        };
    }

    private String pairwise() {
        return switch (random.nextInt(5)) {
            case 0 -> kind("rising-levels", "\"filter\": {\"tags\": [\"" + tag() + "\"]}");
            case 1 -> kind("field-kept", "\"filter\": {\"tags\": [\"" + tag() + "\"]}");
            case 2 -> kind("outcome-overlap", maximum(20, 80));
            default -> pair();
        };
    }

    /** What holdings need before them or beside them. */
    private String dependent() {
        if (in(30)) {
            return kind("order", "\"before\": " + filter() + ", \"after\": " + filter());
        }
        String among = in(70) ? ", \"among\": \"counted\"" : "";
        String timing = one(List.of("before", "same-time", "held"));
        return kind(
                "prerequisite",
                "\"of\": " + filter() + ", \"needs\": " + need(2) + ", \"timing\": \"" + timing + "\"" + among);
    }

    private String need(int depth) {
        if (depth == 0 || in(40)) {
            return "{\"filter\": " + filter() + "}";
        }
        String parts = need(depth - 1) + ", " + need(depth - 1) + (in(30) ? ", " + need(depth - 1) : "");
        return switch (random.nextInt(3)) {
            case 0 -> "{\"all\": [" + parts + "]}";
            case 1 -> "{\"any\": [" + parts + "]}";
            default -> "{\"minimum\": " + from(1, 2) + ", \"of\": [" + parts + "]}";
        };
    }

    private String pair() {
        return in(50)
                ? kind("same-level", "\"filter\": {\"tags\": [\"" + tag() + "\"]}")
                : kind("mutually-exclusive", "\"of\": [{\"tags\": [\"a\"]}, {\"levelAtLeast\": \"7\"}]");
    }

    /** A rule on each holding alone. */
    private String single() {
        return switch (random.nextInt(5)) {
            case 0, 1 -> kind("each", "\"filter\": {\"not\": {\"tags\": [\"c\"]}}");
            case 2 -> kind("state", "\"counts\": [\"earned\"]");
            case 3 -> kind("level-window", "\"lowest\": \"5\", \"highest\": \"6\"");
            default -> kind("consumed", "\"maximumAwards\": " + from(0, 1));
        };
    }

    /** How leaves may share, by their ids. */
    List<Rule> sharing(List<String> leaves) {
        String two = "[\"" + leaves.get(0) + "\", \"" + leaves.get(leaves.size() - 1) + "\"]";
        String opening = switch (random.nextInt(4)) {
            case 0 -> kind("exclusive", "\"except\": [\"" + one(leaves) + "\"]");
            case 1 -> kind("exclusive", "\"groups\": [" + two + "]");
            default -> kind("compatible", "\"pairs\": [" + two + "]");
        };
        return switch (random.nextInt(5)) {
            case 0 -> List.of(rule(opening), rule(selecting("maximum-uses", "\"maximum\": " + from(1, 2))));
            case 1, 2 -> List.of(rule(opening), rule(overlap(two)));
            case 3 -> List.of(rule(opening));
            default -> List.of(rule(kind("exclusive", "\"except\": []").replace(", \"except\": []", "")));
        };
    }

    private String overlap(String two) {
        String measure = in(50) ? ", \"measure\": \"count\"" : "";
        return kind("overlap-limit", "\"between\": " + two + ", \"maximum\": \"" + from(0, 5) + "\"" + measure);
    }

    Rule overlapWithAward() {
        return rule(kind(
                "overlap-limit", "\"between\": [\"old\"], \"of\": \"awards\", \"maximum\": \"" + from(0, 8) + "\""));
    }
}
