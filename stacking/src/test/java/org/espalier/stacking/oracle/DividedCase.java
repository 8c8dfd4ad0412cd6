package org.espalier.stacking.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.exact.Rational;
import org.espalier.core.text.LocalizedText;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.rule.RuleUse;

/**
 * A small award that lets parts count, and a few credentials of whole credits, drawn at random. One credit that fits nothing is
 * held besides, so that parts come in steps of one credit.
 *
 * @param held what is held
 * @param leaves the requirements
 * @param policies the policies over everything that is counted
 * @param leastPart the least part
 */
record DividedCase(List<Held> held, List<Asked> leaves, List<Asked> policies, int leastPart) {

    static final LocalDate DAY = LocalDate.parse("2026-11-22");

    /**
     * A credential.
     *
     * @param credits its credits
     * @param tags its tags
     * @param earned whether it is earned
     * @param year the year of its award, which no other has
     * @param until in how many days its validity ends; none where it does not
     * @param cost what it costs
     */
    record Held(int credits, Set<String> tags, boolean earned, int year, int until, int cost) {

        Holding holding(String id) {
            MicroCredential.Builder credential = MicroCredential.builder();
            credential.id(id).ects(String.valueOf(credits)).awardedOn(LocalDate.of(year, 1, 31));
            if (until > 0) {
                credential.validTo(DAY.plusDays(until));
            }
            return Holding.builder()
                    .credential(credential.build())
                    .state(earned ? HoldingState.EARNED : HoldingState.IN_PROGRESS)
                    .addAllTags(tags)
                    .build();
        }
    }

    /**
     * A rule of some kind over what a tag selects.
     *
     * @param kind its kind
     * @param tag the tag
     * @param least the least amount; none where it is zero
     * @param most the largest amount; none where it is zero
     * @param last of how many of the last credits; of all where it is zero
     */
    record Asked(String kind, String tag, int least, int most, int last) {

        private String json() {
            String told = "{'kind': '" + kind + "'" + bound("minimum", least) + bound("maximum", most);
            return told + bound("last", last) + ", 'filter': {'tags': ['" + tag + "']}}";
        }

        private String bound(String name, int amount) {
            String number = kind.equals("count") ? "" + amount : "'" + amount + "'";
            return amount == 0 ? "" : ", '" + name + "': " + number;
        }

        RuleUse use(String id) {
            return RuleUse.of(id, RandomRules.rule(json().replace('\'', '"')));
        }

        /** Whether it asks for so many credits at least. */
        boolean isFloor() {
            return kind.equals("credits") && most == 0;
        }

        boolean takesParts() {
            return kind.equals("credits");
        }
    }

    static DividedCase of(long seed) {
        Random random = new Random(seed);
        int size = 1 + random.nextInt(4);
        List<Held> held = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            held.add(held(random, number));
        }
        List<Asked> leaves = new ArrayList<>();
        for (int leaf = 1 + random.nextInt(size < 4 ? 3 : 2); leaf > 0; leaf--) {
            leaves.add(leaf(random));
        }
        List<Asked> policies = new ArrayList<>();
        for (int policy = random.nextInt(3); policy > 0; policy--) {
            policies.add(policy(random));
        }
        cut(random, policies);
        return new DividedCase(held, leaves, policies, 1 + random.nextInt(3));
    }

    /** Sometimes only so much counts of what a tag selects, where a floor that asks for another tag is cut by that. */
    private static void cut(Random random, List<Asked> policies) {
        String tag = tag(random);
        List<Asked> floors = policies.stream().filter(Asked::isFloor).toList();
        boolean apart = floors.stream().noneMatch(floor -> floor.tag().equals(tag));
        if (!floors.isEmpty() && apart && random.nextInt(3) > 0) {
            policies.add(new Asked("maximum", tag, 0, 1 + random.nextInt(4), 0));
        }
    }

    private static Held held(Random random, int number) {
        Set<String> tags = new TreeSet<>();
        List.of("a", "b", "c").stream().filter(tag -> random.nextInt(5) < 3).forEach(tags::add);
        boolean earned = random.nextInt(5) > 0;
        int year = earned ? 2016 + number * 7 % 5 * 2 : 2027 + number;
        return new Held(
                1 + random.nextInt(6),
                tags,
                earned,
                year,
                earned && random.nextInt(3) == 0 ? 1 + random.nextInt(90) : 0,
                random.nextInt(3));
    }

    private static String tag(Random random) {
        return List.of("a", "b", "c").get(random.nextInt(3));
    }

    private static Asked leaf(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> new Asked("count", tag(random), 1 + random.nextInt(2), 0, 0);
            case 1 -> new Asked("credits", tag(random), 2 + random.nextInt(3), 4 + random.nextInt(3), 0);
            default -> new Asked("credits", tag(random), 1 + random.nextInt(8), 0, 0);
        };
    }

    private static Asked policy(Random random) {
        String tag = tag(random);
        return switch (random.nextInt(7)) {
            case 0 -> new Asked("credits", tag, 1 + random.nextInt(8), 0, 0);
            case 1 -> new Asked("credits", tag, 0, 1 + random.nextInt(6), 0);
            case 2 -> new Asked("count", tag, 0, 1 + random.nextInt(2), 0);
            case 3 -> new Asked("share", tag, 10 * (2 + random.nextInt(6)), 0, 0);
            case 4 -> new Asked("share", tag, 0, 10 * (2 + random.nextInt(6)), 0);
            case 5 -> new Asked("count", tag, 1 + random.nextInt(2), 0, 0);
            default -> {
                int least = 1 + random.nextInt(4);
                yield new Asked("residency", tag, least, 0, least + random.nextInt(5));
            }
        };
    }

    /** The same as an audit is asked. */
    AuditCase asked() {
        Award.Builder award = Award.builder().id("parts").title(LocalizedText.of("en", "Parts"));
        for (int leaf = 0; leaf < leaves.size(); leaf++) {
            award.addRequirements(leaves.get(leaf).use("r" + leaf));
        }
        for (int policy = 0; policy < policies.size(); policy++) {
            award.addPolicies(policies.get(policy).use("p" + policy));
        }
        String splitting = "{\"kind\": \"splitting\", \"allowed\": true, \"minimumPart\": \"" + leastPart + "\"}";
        award.addPolicies(RuleUse.of("parts", RandomRules.rule(splitting)));
        Map<CredentialId, Rational> costs = new HashMap<>();
        List<Holding> holdings = new ArrayList<>();
        for (int number = 0; number < held.size(); number++) {
            holdings.add(held.get(number).holding("h" + number));
            costs.put(
                    CredentialId.parse("h" + number),
                    Rational.of(held.get(number).cost()));
        }
        holdings.add(new Held(1, Set.of(), true, 2000, 0, 0).holding("one"));
        return new AuditCase(award.build(), Portfolio.of("L-0417", holdings), Circumstances.none(), costs, DAY);
    }
}
