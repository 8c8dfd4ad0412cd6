package org.espalier.recognition.document.elm;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.espalier.core.credential.CredentialId;

/**
 * A place in the document that was read, as seen from the claim or, for what stands beside the claims, from the root.
 *
 * @param inClaim whether it is a place in the claim
 * @param steps the names on the way, each with the index behind it
 */
record KeptPath(boolean inClaim, List<Step> steps) {

    private static final String CLAIMS = "/credentialSubject/hasClaim";
    private static final String PROVEN = CLAIMS + "/provenBy";
    private static final Pattern WRAPPER = Pattern.compile("^(/credential)?(/0)?(?=/)");
    private static final String CLAIM =
            "^/credentialSubject(?:/\\d+)?/hasClaim(?:/\\d+)?(?:/hasPart(?:/\\d+)?){%d}(?=/)";
    private static final Pattern POSITION = Pattern.compile(".*#\\d+((?:\\.\\d+)*)");
    private static final Pattern INDEX = Pattern.compile("\\d{1,9}");

    /** Reads a place; the id of a part tells how deep its claim was, else it is as deep as it is written. */
    static KeptPath of(String place, CredentialId id, int depth) {
        String path = WRAPPER.matcher(place).replaceFirst("");
        Matcher claim = Pattern.compile(CLAIM.formatted(depth(id, depth))).matcher(path);
        boolean inClaim = claim.find();
        return new KeptPath(inClaim, steps(inClaim ? path.substring(claim.end()) : path));
    }

    private static int depth(CredentialId id, int depth) {
        Matcher position = POSITION.matcher(id.text());
        return position.matches()
                ? (int) position.group(1)
                        .chars()
                        .filter(letter -> letter == '.')
                        .count()
                : depth;
    }

    private static List<Step> steps(String path) {
        if (!path.startsWith("/")) {
            return List.of(new Step(path, OptionalInt.empty()));
        }
        List<Step> steps = new ArrayList<>();
        for (String part : path.substring(1).split("/", -1)) {
            int last = steps.size() - 1;
            if (last >= 0
                    && INDEX.matcher(part).matches()
                    && steps.get(last).index().isEmpty()) {
                steps.set(last, new Step(steps.get(last).name(), OptionalInt.of(Integer.parseInt(part))));
            } else {
                steps.add(new Step(part.replace("~1", "/").replace("~0", "~"), OptionalInt.empty()));
            }
        }
        return steps;
    }

    /** The same in all shapes of a document: the names, without places in arrays. */
    String shown() {
        StringBuilder text = new StringBuilder(inClaim ? CLAIMS : "");
        steps.forEach(step -> text.append('/').append(step.name()));
        return text.toString().replace(CLAIMS + "/awardedBy/used", PROVEN);
    }

    /**
     * The same place below the assessments that prove the achievement, for one that was used to award it: written again,
     * they are one. Where both kinds were there, nobody can tell any more which was which.
     */
    KeptPath amongProofs(Collection<String> others) {
        boolean used = inClaim
                && steps.size() > 2
                && shown().startsWith(PROVEN)
                && !steps.get(0).name().equals("provenBy");
        if (!used || others.stream().anyMatch(place -> place.contains("/provenBy"))) {
            return this;
        }
        List<Step> proofs = new ArrayList<>(steps.subList(1, steps.size()));
        proofs.set(0, new Step("provenBy", steps.get(1).index()));
        return new KeptPath(true, proofs);
    }

    /** The name of the property in which it stands. */
    String last() {
        return steps.get(steps.size() - 1).name();
    }

    /**
     * One step.
     *
     * @param name the name of the property
     * @param index which of its values, where it has several
     */
    record Step(String name, OptionalInt index) {}
}
