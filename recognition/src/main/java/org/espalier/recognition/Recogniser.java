package org.espalier.recognition;

import java.util.List;
import java.util.Optional;
import org.espalier.core.element.ElementProfile;
import org.espalier.recognition.authenticity.AuthenticityCheck;
import org.espalier.recognition.comparison.ComparisonElement;
import org.espalier.recognition.comparison.OutcomeMatcher;
import org.espalier.recognition.criterion.Criterion;
import org.espalier.recognition.criterion.LightPolicies;
import org.espalier.recognition.criterion.LightPolicy;
import org.espalier.recognition.decision.Decision;
import org.espalier.recognition.decision.DecisionLetter;
import org.espalier.recognition.decision.RecognitionStep;
import org.espalier.recognition.policy.ReceiverPolicy;

/**
 * Takes a request through the steps of an assessment, by the policy of a receiver, to a reasoned decision.
 *
 * <pre>{@code
 * Decision decision = Recogniser.with(policy).decide(request);
 * }</pre>
 *
 * <p>The steps are those of {@link RecognitionStep}, in their order. Missing data is asked for and never refuses. A
 * difference stands against recognition only where a rule of the policy, or a person, says that it would keep the learner
 * from succeeding. A document that is proven not to be genuine is refused; an agreement is honoured without weighing; what
 * no institution of higher education with assured quality awarded is prior learning, and is validated. On one route better
 * evidence never leads to a less favourable status. The same request, policy and plug-ins give the same decision.
 *
 * <p>This class is immutable and thread-safe as far as its plug-ins are.
 */
public final class Recogniser {

    private static final List<Step> STEPS = List.of(
            new PurposeStep(),
            new CompletenessStep(),
            new AuthenticityStep(),
            new AgreementStep(),
            new RouteStep(),
            WeighedStep.of(RecognitionStep.QUALITY, Criterion.QUALITY_ASSURANCE, ComparisonElement.QUALITY),
            new LevelStep(),
            new WorkloadStep(),
            WeighedStep.of(RecognitionStep.PROFILE, ComparisonElement.PROFILE),
            WeighedStep.of(
                    RecognitionStep.OUTCOMES, Criterion.LEARNING_OUTCOMES, ComparisonElement.LEARNING_OUTCOMES),
            new AssessmentStep(),
            WeighedStep.of(RecognitionStep.IDENTIFICATION, Criterion.IDENTIFICATION),
            new AgeStep());

    private final Surroundings by;

    private Recogniser(Surroundings by) {
        this.by = by;
    }

    /**
     * A recogniser by a policy.
     *
     * @throws IllegalArgumentException if nobody knows the element profile, the quality profile or the light policy that it
     *     names
     */
    public static Recogniser with(ReceiverPolicy policy) {
        policy.qualityProfile().filter(name -> !QualityReviews.isKnown(name)).ifPresent(Recogniser::refuse);
        ElementProfile elements = ElementProfile.standard(policy.elements());
        LightPolicy light = policy.light().map(Recogniser::light).orElseGet(LightPolicies::ours);
        return new Recogniser(new Surroundings(policy, elements, light, OutcomeMatcher.none(), Optional.empty()));
    }

    private static void refuse(String qualityProfile) {
        throw new IllegalArgumentException("There is no quality profile " + qualityProfile);
    }

    private static LightPolicy light(String id) {
        List<LightPolicy> versions = LightPolicies.published().versions(id);
        return versions.stream()
                .reduce((one, later) -> later)
                .orElseThrow(() -> new IllegalArgumentException("There is no light policy " + id));
    }

    /** The same with a matcher for outcomes that are told in words. */
    public Recogniser matching(OutcomeMatcher matcher) {
        return new Recogniser(new Surroundings(by.policy(), by.elements(), by.light(), matcher, by.authenticity()));
    }

    /** The same with a check of authenticity, for requests that tell nothing of it. */
    public Recogniser verifying(AuthenticityCheck check) {
        return new Recogniser(
                new Surroundings(by.policy(), by.elements(), by.light(), by.matcher(), Optional.of(check)));
    }

    /** The same with another light policy. */
    public Recogniser lighting(LightPolicy light) {
        return new Recogniser(new Surroundings(by.policy(), by.elements(), light, by.matcher(), by.authenticity()));
    }

    /** The policy. */
    public ReceiverPolicy policy() {
        return by.policy();
    }

    /** The decision on a request, with its letter. */
    public Decision decide(RecognitionRequest request) {
        RecognitionCase given = new RecognitionCase(request, by);
        List<Taken> steps = STEPS.stream()
                .map(step -> new Taken(step.step(), step.take(given)))
                .toList();
        Decision decision = new Recording(given, steps, new Deciding(given, steps).outcome()).decision();
        return decision.toldIn(DecisionLetter.of(decision));
    }
}
