package org.espalier.stacking.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.finding.Fact;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.rule.FactCondition;
import org.espalier.stacking.rule.Rule;
import org.espalier.stacking.rule.RuleUse;

/**
 * The parts of a requirement that is made of others, as far as they are asked for in a case. Of what depends on a fact that
 * nobody told, all is asked for.
 *
 * @param parts the parts
 * @param least how many are asked for
 * @param most how many may be used
 */
record Composed(List<RuleUse> parts, int least, int most) {

    private static final Set<String> KINDS =
            Set.of("all", "any", "k-of", "optional", "when", "cohort", "specialisation");

    static boolean is(Rule rule) {
        return KINDS.contains(RuleText.of(rule).kind());
    }

    static Composed of(Rule rule, Circumstances circumstances) {
        RuleText text = RuleText.of(rule);
        List<RuleUse> parts = parts(rule);
        int all = parts.size();
        return switch (text.kind()) {
            case "all" -> new Composed(parts, all, all);
            case "any" -> new Composed(parts, 1, all);
            case "k-of" -> new Composed(parts, text.number("minimum", 0), text.number("maximum", all));
            case "optional" -> new Composed(parts, 0, 1);
            default -> chosen(text, parts, circumstances);
        };
    }

    static List<RuleUse> parts(Rule rule) {
        return rule.parts().stream().map(part -> part.use()).toList();
    }

    private static Composed chosen(RuleText text, List<RuleUse> parts, Circumstances circumstances) {
        return switch (text.kind()) {
            case "when" -> when(text, parts, circumstances);
            case "cohort" -> cohort(text, parts, circumstances);
            default -> specialisation(text, parts, circumstances);
        };
    }

    private static Composed each(List<RuleUse> parts) {
        return new Composed(parts, parts.size(), parts.size());
    }

    private static Composed when(RuleText text, List<RuleUse> parts, Circumstances circumstances) {
        Answer holds =
                RuleText.read(text.json().get("condition"), FactCondition.class).answer(circumstances);
        return switch (holds) {
            case YES -> each(parts.subList(0, 1));
            case NO -> each(parts.subList(1, parts.size()));
            case UNKNOWN -> each(parts);
        };
    }

    private static Composed cohort(RuleText text, List<RuleUse> parts, Circumstances circumstances) {
        Optional<Fact> told = circumstances.fact(text.json().path("fact").asText("enrolledOn"));
        if (told.isEmpty() || !(told.orElseThrow() instanceof Fact.Day day)) {
            return each(parts);
        }
        List<RuleUse> chosen = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (covers(text.json().get("cases").get(i), day.day())) {
                chosen.add(parts.get(i));
            }
        }
        return each(chosen);
    }

    private static boolean covers(JsonNode days, LocalDate day) {
        boolean begun = !days.has("from")
                || !day.isBefore(LocalDate.parse(days.get("from").asText()));
        return begun
                && (!days.has("to")
                        || !day.isAfter(LocalDate.parse(days.get("to").asText())));
    }

    private static Composed specialisation(RuleText text, List<RuleUse> parts, Circumstances circumstances) {
        Optional<Fact> told = circumstances.fact(text.json().path("fact").asText("specialisation"));
        if (told.isEmpty() || !(told.orElseThrow() instanceof Fact.Text name)) {
            return each(parts);
        }
        List<String> names = new ArrayList<>();
        text.json().get("options").fieldNames().forEachRemaining(names::add);
        int place = names.indexOf(name.text());
        return place < 0 ? new Composed(List.of(), 1, 1) : each(parts.subList(place, place + 1));
    }
}
