package org.espalier.recognition;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.credential.Grant;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.HoldingState;
import org.espalier.recognition.decision.Decision;
import org.espalier.recognition.decision.Purpose;
import org.espalier.recognition.decision.Recognised;
import org.espalier.recognition.decision.Route;
import org.espalier.recognition.prior.QualificationsPassport;

/**
 * Turns decisions into holdings that an audit counts: with a grant of the receiver for the purpose, and with the route and
 * the origin kept.
 *
 * <pre>{@code
 * Optional<Holding> holding = RecognisedHoldings.of(request, decision);
 * }</pre>
 *
 * <p>What is recognised on condition is held as in progress, so that an audit tells what it would mend. What was refused,
 * or is not decided, is no holding of the receiver. A holding bears its route as a tag: {@code lisbon-convention}, {@code
 * agreement} or {@code prior-learning}.
 */
public final class RecognisedHoldings {

    private RecognisedHoldings() {}

    /** The holding that a decision makes of what was asked about; empty where nothing is recognised, now or on condition. */
    public static Optional<Holding> of(RecognitionRequest request, Decision decision) {
        boolean now = decision.status().isRecognising();
        Optional<Recognised> what = now ? Optional.of(decision.recognised()) : decision.prospect();
        return what.map(recognised -> Holding.builder()
                .credential(request.credential())
                .state(now ? HoldingState.EARNED : HoldingState.IN_PROGRESS)
                .grant(grant(decision, recognised))
                .addAllTags(tags(request, decision))
                .build());
    }

    /** For what a grant counts: {@code credit} or {@code admission}. */
    public static String purpose(Purpose purpose) {
        return purpose.isAboutCredits() ? "credit" : "admission";
    }

    private static Grant grant(Decision decision, Recognised recognised) {
        Grant.Builder grant = Grant.builder();
        return grant.receiver(decision.receiver())
                .purpose(decision.purpose().map(RecognisedHoldings::purpose).orElse("credit"))
                .credits(recognised.credits())
                .level(recognised.level())
                .requirement(recognised.requirement())
                .addAllOutcomes(recognised.outcomes())
                .decision(decision.reference())
                .decidedOn(decision.decidedOn())
                .build();
    }

    private static Set<String> tags(RecognitionRequest request, Decision decision) {
        Set<String> tags = new LinkedHashSet<>();
        decision.route().map(RecognisedHoldings::tag).ifPresent(tags::add);
        request.passport().ifPresent(any -> tags.add(QualificationsPassport.TAG));
        return tags;
    }

    private static String tag(Route route) {
        return route.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
