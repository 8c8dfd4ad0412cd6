package org.espalier.qa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.credential.QualityAssuranceDecision;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.qa.Term;
import org.espalier.qa.evidence.Contract;
import org.espalier.qa.evidence.ExternalReview;
import org.espalier.qa.evidence.Label;
import org.espalier.qa.evidence.ProviderEvidence;
import org.espalier.qa.evidence.Topic;

/** The ways in which the quality of a provider outside higher education can be assured from outside. */
final class Routes {

    private static final String QUALITY_OF_PARTNER = "whether the quality of the partner was assured";

    private final QualityCase given;
    private final Optional<ProviderEvidence> provider;

    Routes(QualityCase given) {
        this.given = given;
        this.provider = given.file().provider();
    }

    /** A contract, a review of one's own, or a label: one is enough. */
    Outcome any() {
        Optional<Boolean> all = either(Stream.of(contract(), ownReview(), label()));
        if (all.equals(Optional.of(true))) {
            return Outcome.of(Verdict.SATISFIED).with("routes", Fact.of(taken()));
        }
        return Tally.empty()
                .needs(Topic.CONTRACT.label(), contract())
                .needs("an external review that counts", ownReview())
                .needs(Topic.LABEL.label(), label())
                .outcome(all);
    }

    private List<String> taken() {
        List<String> taken = new ArrayList<>();
        contractsInForce()
                .filter(contract -> assured(contract).equals(Optional.of(true)))
                .forEach(contract -> taken.add("contract with " + contract.partner()));
        Reviews.counting(given.reviews())
                .forEach(one -> taken.add("review by " + one.review().agency().name()));
        labelsInForce().forEach(label -> taken.add(label.name()));
        return taken.isEmpty() ? List.of("told by the provider, without a document") : taken;
    }

    /** Some contract is in force, and the quality of the partner was assured. */
    Outcome partner() {
        List<Contract> contracts = contractsInForce().toList();
        Optional<Boolean> told = given.answers().to(Topic.CONTRACT);
        if (contracts.isEmpty()) {
            boolean none = told.equals(Optional.of(false)) || hasEnded();
            return none ? Outcome.lacking(Topic.CONTRACT.label()) : Outcome.missing(Topic.CONTRACT.label());
        }
        Tally tally = Tally.empty()
                .with(
                        "partners",
                        Fact.of(contracts.stream().map(Contract::partner).toList()));
        contracts.forEach(contract -> tally.sees(contract.link()));
        return tally.needs(QUALITY_OF_PARTNER, either(contracts.stream().map(this::assured)))
                .outcome();
    }

    private boolean hasEnded() {
        return provider.map(known -> !known.contracts().isEmpty()).orElse(false);
    }

    Optional<Boolean> contract() {
        List<Contract> told = provider.map(ProviderEvidence::contracts).orElse(List.of());
        return told.isEmpty()
                ? given.answers().to(Topic.CONTRACT)
                : either(contractsInForce().map(this::assured));
    }

    /** A mere claim of a review is not enough: without agency and days it cannot be said whether it counts. */
    Optional<Boolean> ownReview() {
        List<StandingReview> reviews = given.reviews();
        if (reviews.isEmpty()) {
            return given.answers().to(Topic.EXTERNAL_REVIEW).filter(yes -> !yes);
        }
        boolean counts = reviews.stream().anyMatch(one -> one.standing() == Standing.COUNTS);
        boolean open = reviews.stream().anyMatch(one -> one.standing().isOpen());
        return open && !counts ? Optional.empty() : Optional.of(counts);
    }

    Optional<Boolean> label() {
        boolean told = provider.map(known -> !known.labels().isEmpty()).orElse(false);
        return told
                ? Optional.of(labelsInForce().findAny().isPresent())
                : given.answers().to(Topic.LABEL);
    }

    Stream<Label> labelsInForce() {
        return provider.map(ProviderEvidence::labels).orElse(List.of()).stream()
                .filter(label -> label.holdsOn(given.day()));
    }

    Stream<Contract> contractsInForce() {
        return provider.map(ProviderEvidence::contracts).orElse(List.of()).stream()
                .filter(contract -> contract.holdsOn(given.day()));
    }

    /** Reviews of partners that held on the day and were not negative. */
    Stream<ExternalReview> partnerReviews() {
        return contractsInForce()
                .flatMap(contract -> contract.partnerReviews().stream())
                .filter(this::held);
    }

    private Optional<Boolean> assured(Contract contract) {
        return contract.partnerReviews().isEmpty()
                ? contract.partnerQualityAssured()
                : Optional.of(contract.partnerReviews().stream().anyMatch(this::held));
    }

    private boolean held(ExternalReview review) {
        boolean registered = StandingReview.registered(review, given.day()).orElse(true);
        return registered
                && Term.of(review.assurance()).holdsOn(given.day())
                && !review.decision().equals(Optional.of(QualityAssuranceDecision.NEGATIVE));
    }

    /** Yes if one is, no if all are not, else unknown; of nothing no. */
    static Optional<Boolean> either(Stream<Optional<Boolean>> answers) {
        List<Optional<Boolean>> all = answers.toList();
        if (all.contains(Optional.of(true))) {
            return Optional.of(true);
        }
        return all.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(false);
    }
}
