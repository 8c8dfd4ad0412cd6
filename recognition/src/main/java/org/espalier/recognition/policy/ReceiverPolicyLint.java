package org.espalier.recognition.policy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;
import org.espalier.qa.profile.QualityProfiles;
import org.espalier.recognition.comparison.ComparisonElement;
import org.espalier.recognition.comparison.Cure;
import org.espalier.recognition.criterion.LightPolicies;
import org.espalier.recognition.decision.Purpose;
import org.espalier.stacking.ruleset.RuleSets;

/**
 * Looks at a policy for what is allowed and looks like an oversight: a profile or rule set that nobody knows, a cure that
 * is offered nowhere, a refusal that nothing cures, credits without a rule on size, a decision that may take very long.
 *
 * <pre>{@code
 * List<Finding> findings = ReceiverPolicyLint.of(policy);
 * }</pre>
 */
public final class ReceiverPolicyLint {

    private static final Period LONGEST = Period.ofMonths(4);

    private ReceiverPolicyLint() {}

    /** What looks like an oversight, in the order of the policy. */
    public static List<Finding> of(ReceiverPolicy policy) {
        return Stream.of(
                        profiles(policy),
                        purposes(policy),
                        anySize(policy),
                        incurable(policy),
                        nowhere(policy),
                        ruleSets(policy),
                        time(policy))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Finding> profiles(ReceiverPolicy policy) {
        Stream<Finding> elements = ElementProfiles.isKnown(policy.elements())
                ? Stream.empty()
                : Stream.of(unknown("/elements", policy.elements()));
        Stream<Finding> quality = policy.qualityProfile().stream()
                .filter(name -> QualityProfiles.published().versionsNamed(name).isEmpty())
                .map(name -> unknown("/qualityProfile", name));
        Stream<Finding> light = policy.light().stream()
                .filter(id -> LightPolicies.published().versions(id).isEmpty())
                .map(id -> unknown("/light", id));
        return Stream.of(elements, quality, light).flatMap(each -> each);
    }

    private static Stream<Finding> purposes(ReceiverPolicy policy) {
        return policy.agreements().stream()
                .filter(agreement -> Stream.of(Purpose.values())
                        .noneMatch(purpose -> agreement.isFor(purpose) && policy.isFor(purpose)))
                .map(agreement -> finding("RECOGNITION_POLICY_IDLE", "/agreements", agreement.id()));
    }

    /** Without a rule on the workload the smallest course stands for the largest component. */
    private static Stream<Finding> anySize(ReceiverPolicy policy) {
        boolean credits =
                Stream.of(Purpose.values()).anyMatch(purpose -> purpose.isAboutCredits() && policy.isFor(purpose));
        boolean limited = policy.differences().stream().anyMatch(rule -> rule.element() == ComparisonElement.WORKLOAD);
        return credits && !limited
                ? Stream.of(finding("RECOGNITION_POLICY_ANY_SIZE", "/differences", policy.id()))
                : Stream.empty();
    }

    private static Stream<Finding> incurable(ReceiverPolicy policy) {
        return policy.differences().stream()
                .filter(rule -> rule.cure().isEmpty())
                .map(rule -> finding("RECOGNITION_POLICY_INCURABLE", "/differences", rule.id()));
    }

    private static Stream<Finding> nowhere(ReceiverPolicy policy) {
        Stream<Cure> used = Stream.concat(
                policy.differences().stream().flatMap(rule -> rule.cure().stream()),
                policy.criteria().stream().map(CriterionDemand::cure));
        return used.distinct()
                .sorted()
                .filter(cure -> cure != Cure.INFORMATION && !isOffered(cure, policy))
                .map(cure -> finding("RECOGNITION_POLICY_NOWHERE", "/cures", words(cure)));
    }

    private static boolean isOffered(Cure cure, ReceiverPolicy policy) {
        boolean board = cure == Cure.VALIDATION && policy.priorLearning().isPresent();
        return board || policy.offer(cure).isPresent();
    }

    private static Stream<Finding> ruleSets(ReceiverPolicy policy) {
        return Stream.concat(
                ruleSets("/ruleSets", policy.ruleSets()), ruleSets("/rulesOfRecognised", policy.rulesOfRecognised()));
    }

    private static Stream<Finding> ruleSets(String path, List<String> names) {
        return names.stream()
                .filter(name -> RuleSets.published().versionsNamed(name).isEmpty())
                .map(name -> unknown(path, name));
    }

    private static Stream<Finding> time(ReceiverPolicy policy) {
        LocalDate start = LocalDate.of(2026, 1, 1);
        return start.plus(policy.decisionWithin()).isAfter(start.plus(LONGEST))
                ? Stream.of(finding(
                        "RECOGNITION_POLICY_SLOW",
                        "/decisionWithin",
                        policy.decisionWithin().toString()))
                : Stream.empty();
    }

    private static String words(Cure cure) {
        return cure.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Finding unknown(String path, String name) {
        return finding("RECOGNITION_POLICY_UNKNOWN", path, name);
    }

    private static Finding finding(String code, String path, String name) {
        Finding.Builder builder = Finding.of(code, Verdict.VIOLATED, Severity.WARNING);
        builder.subject(Subject.ofPath(path));
        return builder.putFact("name", Fact.of(name)).build();
    }
}
