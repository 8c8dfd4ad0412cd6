package org.espalier.stacking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.exact.Rational;
import org.espalier.core.json.EspalierJson;
import org.espalier.core.text.LocalizedText;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.RequirementResult;
import org.espalier.stacking.audit.Use;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.award.Requirement;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.Rule;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.rule.Sharing;

/** What is counted in parts is the best of all ways of dividing. */
class PartsProperties {

    @Property(tries = 300)
    void should_count_what_is_best_of_all_ways(@ForAll Random random) {
        agrees(random, 0, Integer.MAX_VALUE);
    }

    @Property(tries = 150)
    void should_count_what_costs_least(@ForAll Random random) {
        EveryDivision division = division(random, 0, Integer.MAX_VALUE);
        agrees(division.costing(random.ints(4, 0, 4).toArray()), random);
    }

    @Property(tries = 150)
    void should_keep_to_the_least_part(@ForAll Random random) {
        agrees(random, 2 + random.nextInt(3), Integer.MAX_VALUE);
    }

    @Property(tries = 150)
    void should_keep_to_a_limit(@ForAll Random random) {
        agrees(random, 2 * random.nextInt(2), 1 + random.nextInt(6));
    }

    private static void agrees(Random random, int least, int most) {
        agrees(division(random, least, most), random);
    }

    private static void agrees(EveryDivision division, Random random) {
        EveryDivision.Worth best = division.best();
        AuditResult result = audit(division, random);
        assertThat(result.proved()).isTrue();
        assertThat(result.shortfall()).isEqualTo(best.shortfall());
        assertThat(amounts(division, result)).isEqualTo(best.amounts());
    }

    private static EveryDivision division(Random random, int least, int most) {
        int size = 1 + random.nextInt(4);
        int[] credits = random.ints(size, 1, 7).toArray();
        int[] asked = random.ints(1 + random.nextInt(size < 4 ? 3 : 2), 1, 9).toArray();
        boolean[][] fits = new boolean[size][asked.length];
        for (boolean[] row : fits) {
            for (int requirement = 0; requirement < row.length; requirement++) {
                row[requirement] = random.nextInt(4) > 0;
            }
        }
        return new EveryDivision(credits, asked, fits, least, most, new int[size]);
    }

    private static AuditResult audit(EveryDivision division, Random random) {
        List<Holding> holdings = new ArrayList<>();
        for (int credential = 0; credential < division.credits().length; credential++) {
            holdings.add(Samples.sized(
                    "h" + credential,
                    "" + division.credits()[credential],
                    division.tags(credential).toArray(String[]::new)));
        }
        Collections.shuffle(holdings, random);
        return AwardAudit.of(award(division))
                .costing(costs(division))
                .audit(Portfolio.of("L-0417", holdings), Samples.TODAY);
    }

    private static Map<CredentialId, Rational> costs(EveryDivision division) {
        Map<CredentialId, Rational> costs = new HashMap<>();
        for (int credential = 0; credential < division.credits().length; credential++) {
            costs.put(CredentialId.parse("h" + credential), Rational.of(division.costs()[credential]));
        }
        return costs;
    }

    private static Award award(EveryDivision division) {
        Award.Builder award = Award.builder().id("parts").title(LocalizedText.of("en", "Parts"));
        for (int requirement = 0; requirement < division.asked().length; requirement++) {
            award.addRequirements(Requirement.credits(
                    "r" + requirement,
                    EctsCredits.of(division.asked()[requirement]),
                    HoldingFilter.tagged("r" + requirement)));
        }
        award.addPolicies(RuleUse.of("parts", parts(division.least())));
        if (division.most() < Integer.MAX_VALUE) {
            award.addPolicies(RuleUse.of("limit", limit(division.most())));
        }
        return award.build();
    }

    private static Rule parts(int least) {
        return least == 0 ? Sharing.divisible() : Sharing.divisible(EctsCredits.of(least));
    }

    private static Rule limit(int most) {
        String rule = "{'kind': 'credits', 'maximum': '" + most + "', 'filter': {'tags': ['limited']}}";
        try {
            return EspalierJson.mapper().readValue(rule.replace('\'', '"'), Rule.class);
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(rule, wrong);
        }
    }

    private static int[] amounts(EveryDivision division, AuditResult result) {
        int[] amounts = new int[division.credits().length * division.asked().length];
        List<RequirementResult> requirements = result.requirements();
        for (int requirement = 0; requirement < requirements.size(); requirement++) {
            for (Use use : requirements.get(requirement).uses()) {
                int credential = Integer.parseInt(use.credential().text().substring(1));
                amounts[credential * requirements.size() + requirement] =
                        (int) use.amount().inParts(1);
            }
        }
        return amounts;
    }
}
