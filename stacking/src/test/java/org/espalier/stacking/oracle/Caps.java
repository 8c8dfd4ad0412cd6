package org.espalier.stacking.oracle;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.espalier.stacking.rule.Rule;

/** What of a rule there can be too much of. */
final class Caps {

    private Caps() {}

    static List<Judged> of(Judged judged, Rule rule) {
        RuleText text = RuleText.of(rule);
        return switch (text.kind()) {
            case "credits", "count", "hours", "distinct", "share" ->
                text.isHigh() ? List.of(judged.using(text.high())) : List.of();
            case "level-profile" -> text.has("maximumBelow") ? List.of(judged.using(below(text))) : List.of();
            default -> List.of();
        };
    }

    /** What may be below the level of a profile, as a rule on credits. */
    private static Rule below(RuleText profile) {
        ObjectNode cap = profile.json().objectNode();
        cap.put("kind", "credits");
        cap.set("maximum", profile.json().get("maximumBelow"));
        if (profile.has("system")) {
            cap.set("system", profile.json().get("system"));
        }
        int level = Integer.parseInt(profile.json().get("level").asText());
        cap.putObject("filter").put("levelAtMost", String.valueOf(level - 1));
        return RuleText.read(cap, Rule.class);
    }
}
