package org.espalier.qa.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.espalier.core.credential.OrganisationKind;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.qa.evidence.Layer;
import org.espalier.qa.evidence.Topic;

/**
 * One question about quality.
 *
 * <pre>{@code
 * Outcome outcome = Check.named("learner-feedback").orElseThrow().evaluate(given);
 * }</pre>
 *
 * <p>The set of checks is closed: {@link #all} has every one. This class is immutable and thread-safe.
 */
public final class Check {

    private final String id;
    private final Layer layer;
    private final Addressee addressee;
    private final Judgement judgement;
    private final List<String> wants;

    private Check(String id, Layer layer, Addressee addressee, Judgement judgement, List<String> wants) {
        this.id = id;
        this.layer = layer;
        this.addressee = addressee;
        this.judgement = judgement;
        this.wants = wants;
    }

    static Check of(String id, Layer layer, Judgement judgement, String... wants) {
        return new Check(id, layer, Addressee.EVERY_PROVIDER, judgement, List.of(wants));
    }

    /** A check of what is told of a topic. */
    static Check of(String id, Layer layer, Topic topic, String... wants) {
        return of(id, layer, given -> Tally.empty().needs(topic, given.answers()).outcome(), wants);
    }

    /** The same check, asked of others. */
    Check of(Addressee other) {
        return new Check(id, layer, other, judgement, wants);
    }

    /** Every check, in the order of the page that lists them. */
    public static List<Check> all() {
        return Checks.ALL;
    }

    /** The check with an id, if there is one. */
    public static Optional<Check> named(String id) {
        return Optional.ofNullable(Checks.BY_ID.get(id));
    }

    /** A stable name in lower case with hyphens, for example {@code learner-feedback}. */
    public String id() {
        return id;
    }

    /** The code of its findings, for example {@code QUALITY_LEARNER_FEEDBACK}. */
    public String code() {
        return "QUALITY_" + id.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** What it looks at. */
    public Layer layer() {
        return layer;
    }

    /** Of whom it asks something, and who can give the evidence. */
    public Addressee addressee() {
        return addressee;
    }

    /** The evidence that it wants: fields of the quality file and of the credential. */
    public List<String> wants() {
        return wants;
    }

    /** Whether it is computed from the credential alone. */
    public boolean isComputed() {
        return wants.stream().allMatch(want -> want.startsWith("credential file:"));
    }

    /** What it says of a case; what is undetermined tells who could give the missing datum. */
    public Outcome evaluate(QualityCase given) {
        if (isForOthers(given)) {
            return Outcome.notApplicable("it is asked of another kind of provider");
        }
        Outcome outcome = judgement.judge(given);
        return outcome.verdict() == Verdict.UNDETERMINED ? outcome.with("giver", Fact.of(addressee.label())) : outcome;
    }

    private boolean isForOthers(QualityCase given) {
        Optional<Boolean> institution =
                given.providerKind().map(kind -> kind == OrganisationKind.HIGHER_EDUCATION_INSTITUTION);
        return switch (addressee) {
            case HIGHER_EDUCATION_INSTITUTION -> institution.equals(Optional.of(false));
            case OTHER_PROVIDER -> institution.equals(Optional.of(true));
            case EVERY_PROVIDER, AGENCY -> false;
        };
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }
}
