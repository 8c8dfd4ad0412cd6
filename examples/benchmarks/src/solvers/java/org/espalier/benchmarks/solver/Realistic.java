package org.espalier.benchmarks.solver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.exact.Rational;
import org.espalier.core.text.LocalizedText;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.AwardAudit;
import org.espalier.stacking.AwardFamilies;
import org.espalier.stacking.audit.AuditLimits;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.award.Requirement;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.solve.Demand;
import org.espalier.stacking.solve.Item;
import org.espalier.stacking.solve.Node;
import org.espalier.stacking.solve.Problem;
import org.espalier.stacking.solve.Row;
import org.espalier.stacking.solve.Terms;
import org.espalier.stacking.solve.Use;

/**
 * A learner's credentials and an award as they are usual: core requirements of one subject each by credits, electives of
 * several subjects by number, a cap on what came from elsewhere. What is asked for is 0.7, 0.9 or 1.1 times what a planted
 * use of most credentials fills, so that some learners are eligible and some are not.
 */
final class Realistic {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final int[] SIZES = {3, 3, 4, 5, 6, 6, 6, 6, 7, 9, 10, 12};

    private static final double[] EASES = {0.7, 0.9, 1.1};

    private final List<Integer> sizes = new ArrayList<>();
    private final List<Integer> subjects = new ArrayList<>();
    private final List<Boolean> elsewhere = new ArrayList<>();
    private final List<List<Integer>> wanted = new ArrayList<>();
    private final long[] least;
    private final long cap;
    private final boolean isByNumber;

    /**
     * A draw.
     *
     * @param isByNumber whether every requirement counts credentials and nothing is capped, which is a flow
     */
    Realistic(int holdings, int requirements, boolean isByNumber, long seed) {
        Random random = new Random(seed * 31 + holdings);
        this.isByNumber = isByNumber;
        least = new long[requirements];
        for (int number = 0; number < requirements; number++) {
            IntStream others = random.ints(isElective(number) ? 2 : 0, 0, requirements);
            wanted.add(IntStream.concat(IntStream.of(number), others)
                    .distinct()
                    .boxed()
                    .toList());
        }
        for (int number = 0; number < holdings; number++) {
            sizes.add(SIZES[random.nextInt(SIZES.length)]);
            subjects.add(number < requirements ? number : random.nextInt(requirements));
            elsewhere.add(random.nextInt(4) == 0);
        }
        plant(random);
        ease(EASES[random.nextInt(EASES.length)]);
        cap = IntStream.range(0, holdings)
                        .filter(elsewhere::get)
                        .map(sizes::get)
                        .sum()
                * 4L
                / 5;
    }

    private void ease(double ease) {
        for (int number = 0; number < least.length; number++) {
            least[number] = Math.max(1, Math.round(least[number] * ease));
        }
    }

    /** Every third requirement takes electives. */
    private static boolean isElective(int number) {
        return number % 3 == 2;
    }

    private boolean isCounted(int number) {
        return isByNumber || isElective(number);
    }

    /** The first ones each fill the requirement of their subject; of the others three quarters fill one of those they fit. */
    private void plant(Random random) {
        for (int holding = 0; holding < sizes.size(); holding++) {
            int item = holding;
            int[] fitting = IntStream.range(0, least.length)
                    .filter(number -> fits(item, number))
                    .toArray();
            if (holding < least.length || random.nextInt(4) > 0) {
                int number = holding < least.length ? holding : fitting[random.nextInt(fitting.length)];
                least[number] += isCounted(number) ? 1 : sizes.get(holding);
            }
        }
    }

    private boolean fits(int holding, int number) {
        return wanted.get(number).contains(subjects.get(holding));
    }

    /** As the search sees it. */
    Problem problem() {
        List<Use> uses = uses();
        List<Demand> demands = IntStream.range(0, least.length)
                .mapToObj(number -> demand(number, uses))
                .toList();
        List<Node> leaves = IntStream.range(0, least.length)
                .mapToObj(number -> (Node) new Node.Leaf(number))
                .toList();
        List<Item> items = sizes.stream().map(size -> new Item(0, size)).toList();
        return new Problem(items, uses, List.of(), rows(uses), demands, new Node.All(leaves));
    }

    private List<Use> uses() {
        List<Use> uses = new ArrayList<>();
        for (int holding = 0; holding < sizes.size(); holding++) {
            for (int number = 0; number < least.length; number++) {
                if (fits(holding, number)) {
                    uses.add(new Use(holding, number, 0));
                }
            }
        }
        return uses;
    }

    private List<Row> rows(List<Use> uses) {
        List<Row> rows = new ArrayList<>();
        for (int holding = 0; holding < sizes.size(); holding++) {
            int item = holding;
            int[] own = uses(uses, use -> use.item() == item);
            if (own.length > 0) {
                rows.add(new Row(Terms.count(own), 1));
            }
        }
        if (!isByNumber) {
            rows.add(new Row(sizes(uses, uses(uses, use -> elsewhere.get(use.item()))), cap));
        }
        return rows;
    }

    private Demand demand(int number, List<Use> uses) {
        int[] own = uses(uses, use -> use.leaf() == number);
        return Demand.atLeast(least[number], isCounted(number) ? Terms.count(own) : sizes(uses, own));
    }

    private static int[] uses(List<Use> uses, Predicate<Use> which) {
        return IntStream.range(0, uses.size())
                .filter(use -> which.test(uses.get(use)))
                .toArray();
    }

    private Terms sizes(List<Use> uses, int[] of) {
        return Terms.of(
                of,
                IntStream.of(of)
                        .mapToLong(use -> sizes.get(uses.get(use).item()))
                        .toArray());
    }

    /** As an award and a portfolio. */
    AwardAudit audit(double seconds) {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        return AwardAudit.of(award()).within(AuditLimits.until(() -> System.nanoTime() > end));
    }

    AuditResult result(AwardAudit audit, Portfolio portfolio) {
        return audit.audit(portfolio, TODAY);
    }

    Award award() {
        Award.Builder award = Award.builder().id("realistic").title(LocalizedText.of("en", "Realistic"));
        IntStream.range(0, least.length).forEach(number -> award.addRequirements(requirement(number)));
        if (!isByNumber) {
            award.addPolicies(AwardFamilies.atMost("elsewhere", "credits", Rational.of(cap, 2), "elsewhere"));
        }
        return award.build();
    }

    private RuleUse requirement(int number) {
        HoldingFilter.Builder filter = HoldingFilter.builder();
        wanted.get(number).forEach(subject -> filter.addTags("s" + subject));
        return isCounted(number)
                ? Requirement.count("r" + number, Math.toIntExact(least[number]), filter.build())
                : Requirement.credits("r" + number, EctsCredits.parse(least[number] + "/2"), filter.build());
    }

    Portfolio portfolio() {
        return Portfolio.of(
                "L-0020",
                IntStream.range(0, sizes.size()).mapToObj(this::holding).toList());
    }

    private Holding holding(int number) {
        MicroCredential credential = MicroCredential.builder()
                .id("c" + (1000 + number))
                .ects(sizes.get(number) + "/2")
                .awardedOn(TODAY.minusDays(number))
                .build();
        Holding.Builder holding = Holding.builder().credential(credential).addTags("s" + subjects.get(number));
        if (elsewhere.get(number)) {
            holding.addTags("elsewhere");
        }
        return holding.build();
    }
}
