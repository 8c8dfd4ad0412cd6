package org.espalier.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.finding.Finding;
import org.espalier.recognition.decision.Decision;
import org.espalier.recognition.document.DocumentFile;
import org.espalier.recognition.document.PortfolioAssembly;
import org.espalier.stacking.AwardAudit;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.evaluation.Circumstances;

/**
 * From documents to an audit in one call: each credential is decided on, what is recognised becomes a holding, and the
 * audit of the award counts the holdings under the limits of the policy.
 *
 * <pre>{@code
 * RecognitionAudit audit = RecognitionAudit.of(Recogniser.with(policy), award);
 * RecognitionAnswer answer = audit.answer(requests, own, LocalDate.parse("2026-11-22"));
 * }</pre>
 *
 * <p>The limits are rules of the audit and nothing else, so that nothing is counted twice; a rule that the award has under
 * the same id stays as it is. This class is immutable and thread-safe as far as the plug-ins of the recogniser are.
 */
public final class RecognitionAudit {

    private final Recogniser recogniser;
    private final Award award;
    private final Circumstances circumstances;

    private RecognitionAudit(Recogniser recogniser, Award award, Circumstances circumstances) {
        this.recogniser = recogniser;
        this.award = award;
        this.circumstances = circumstances;
    }

    /** Audits against an award of the receiver whose policy the recogniser has. */
    public static RecognitionAudit of(Recogniser recogniser, Award award) {
        return new RecognitionAudit(recogniser, award, Circumstances.none());
    }

    /** The same in a case of which more is known. */
    public RecognitionAudit in(Circumstances other) {
        return new RecognitionAudit(recogniser, award, other);
    }

    /**
     * Decides on each request and audits what follows.
     *
     * @param requests what is asked; two about one credential are decided on both, and it counts once
     * @param own what the learner holds at the receiver and needs no recognition
     * @param day the day of the audit
     * @throws IllegalArgumentException if a limit of the policy cannot be a rule of the award
     */
    public RecognitionAnswer answer(List<RecognitionRequest> requests, Portfolio own, LocalDate day) {
        return answer(requests, own, day, List.of());
    }

    /**
     * Reads documents, asks for the recognition of what they hold, and audits what follows.
     *
     * @param documents the documents of one learner
     * @param asking makes the request about a credential; empty where it is the receiver's own and counts as issued
     * @param day the day of the audit
     * @throws IllegalArgumentException if a limit of the policy cannot be a rule of the award
     */
    public RecognitionAnswer answer(
            List<DocumentFile> documents,
            Function<MicroCredential, Optional<RecognitionRequest>> asking,
            LocalDate day) {
        PortfolioAssembly assembly = PortfolioAssembly.of(documents);
        List<RecognitionRequest> requests = new ArrayList<>();
        List<Holding> own = new ArrayList<>();
        assembly.portfolio()
                .holdings()
                .forEach(holding -> asked(holding, asking).ifPresentOrElse(requests::add, () -> own.add(holding)));
        return answer(requests, portfolio(assembly.portfolio(), own), day, assembly.findings());
    }

    private RecognitionAnswer answer(
            List<RecognitionRequest> requests, Portfolio own, LocalDate day, List<Finding> findings) {
        List<Decision> decisions = requests.stream().map(recogniser::decide).toList();
        Portfolio portfolio = portfolio(own, held(requests, decisions, own));
        RecognitionAnswer.Builder answer = RecognitionAnswer.builder();
        return answer.addAllDecisions(decisions)
                .portfolio(portfolio)
                .audit(AwardAudit.of(new LimitedAward(award, recogniser.policy(), day).award())
                        .in(circumstances)
                        .audit(portfolio, day))
                .limits(new RecognisedRules(recogniser.policy(), award, day).report(portfolio))
                .addAllFindings(findings)
                .build();
    }

    /** What is not completed, and what was granted before, is not asked about. */
    private static Optional<RecognitionRequest> asked(
            Holding holding, Function<MicroCredential, Optional<RecognitionRequest>> asking) {
        boolean open = holding.state() == HoldingState.EARNED && holding.grant().isEmpty();
        return open ? asking.apply(holding.credential()) : Optional.empty();
    }

    /** Of one credential the receiver's own holding counts, else what is recognised now, else what is in prospect. */
    private static List<Holding> held(List<RecognitionRequest> requests, List<Decision> decisions, Portfolio own) {
        Map<CredentialId, Holding> held = new LinkedHashMap<>();
        own.holdings().forEach(holding -> held.put(holding.id(), holding));
        List<Holding> recognised = IntStream.range(0, requests.size())
                .mapToObj(i -> RecognisedHoldings.of(requests.get(i), decisions.get(i)))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Holding::state))
                .toList();
        recognised.forEach(holding -> held.putIfAbsent(holding.id(), holding));
        return List.copyOf(held.values());
    }

    private static Portfolio portfolio(Portfolio of, List<Holding> holdings) {
        return Portfolio.builder()
                .learner(of.learner())
                .addAllHoldings(holdings)
                .build();
    }
}
