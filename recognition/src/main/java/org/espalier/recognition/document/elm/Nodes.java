package org.espalier.recognition.document.elm;

import java.util.List;

/**
 * The nodes that tell of one claim.
 *
 * @param claim the achievement or activity itself
 * @param awards the processes by which it was awarded
 * @param bodies who awarded it
 * @param specifications what specifies the claim
 * @param activities the activities that led to it; for an activity, itself
 * @param activitySpecifications what specifies these
 */
record Nodes(
        ElmNode claim,
        List<ElmNode> awards,
        List<ElmNode> bodies,
        List<ElmNode> specifications,
        List<ElmNode> activities,
        List<ElmNode> activitySpecifications) {

    static Nodes ofAchievement(ElmNode claim) {
        return of(claim, claim.all("specifiedBy"), claim.all("influencedBy"));
    }

    static Nodes ofActivity(ElmNode claim) {
        return of(claim, List.of(), List.of(claim));
    }

    private static Nodes of(ElmNode claim, List<ElmNode> specifications, List<ElmNode> activities) {
        List<ElmNode> awards = claim.all("awardedBy");
        return new Nodes(
                claim, awards, all(awards, "awardingBody"), specifications, activities, all(activities, "specifiedBy"));
    }

    static List<ElmNode> all(List<ElmNode> nodes, String property) {
        return nodes.stream().flatMap(node -> node.all(property).stream()).toList();
    }

    Scope scope() {
        return claim.scope();
    }

    /** The concepts under a property of the specification, else of the specification of the activities. */
    List<Concept> concepts(String property) {
        List<Concept> own = concepts(specifications, property);
        return own.isEmpty() ? concepts(activitySpecifications, property) : own;
    }

    static List<Concept> concepts(List<ElmNode> nodes, String property) {
        return nodes.stream().flatMap(node -> node.concepts(property).stream()).toList();
    }
}
