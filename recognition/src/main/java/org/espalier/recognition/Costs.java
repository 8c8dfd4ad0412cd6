package org.espalier.recognition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.credential.Fee;
import org.espalier.core.exact.Rational;
import org.espalier.core.workload.CreditAmount;
import org.espalier.core.workload.EctsCredits;
import org.espalier.recognition.decision.RecognitionFee;
import org.espalier.recognition.decision.DecisionStatus;
import org.espalier.recognition.decision.Recognised;
import org.espalier.recognition.policy.FeeRule;

/** What the fees of a policy come to in a case; none where nothing is recognised and nothing is to be. */
final class Costs {

    private final RecognitionCase given;
    private final DecisionStatus status;
    private final Recognised recognised;

    Costs(RecognitionCase given, Outcome outcome) {
        this.given = given;
        this.status = outcome.status();
        this.recognised = outcome.rung().recognised();
    }

    List<RecognitionFee> all() {
        boolean never = status == DecisionStatus.REFUSED || status == DecisionStatus.OUT_OF_SCOPE;
        return never
                ? List.of()
                : given.policy().fees().stream()
                        .filter(this::isPossible)
                        .map(this::cost)
                        .toList();
    }

    /** Where the credits are known their number decides; where there are none, nothing is asked for by their number. */
    private boolean isPossible(FeeRule rule) {
        boolean sized = Stream.of(rule.perCredit(), rule.from(), rule.to()).anyMatch(Optional::isPresent);
        return isOpen() || credits().map(known -> isWithin(rule, known)).orElse(!sized);
    }

    /** Whether it is not known yet how many credits are to be recognised. */
    private boolean isOpen() {
        boolean unsaid = status == DecisionStatus.INFORMATION_REQUESTED || recognised.isEmpty();
        boolean others = recognised.credits().isPresent() && credits().isEmpty();
        return given.isAboutCredits() && (unsaid || others);
    }

    private Optional<EctsCredits> credits() {
        return recognised.credits().flatMap(CreditAmount::asEcts);
    }

    private static boolean isWithin(FeeRule rule, EctsCredits credits) {
        return rule.from().stream().allMatch(credits::isAtLeast)
                && rule.to().stream().allMatch(last -> last.isAtLeast(credits));
    }

    private RecognitionFee cost(FeeRule rule) {
        RecognitionFee.Builder cost = RecognitionFee.builder();
        return cost.what(rule.what())
                .flat(rule.flat())
                .perCredit(rule.perCredit())
                .from(rule.from())
                .to(rule.to())
                .amount(isOpen() ? Optional.empty() : amount(rule))
                .waived(rule.waived())
                .build();
    }

    /** The price of the whole and that of the credits together; none where they are of two currencies. */
    private Optional<Fee> amount(FeeRule rule) {
        List<Fee> parts = Stream.concat(rule.flat().stream(), rule.perCredit().flatMap(this::times).stream())
                .toList();
        boolean one = parts.stream().map(Fee::currency).distinct().count() == 1;
        return one ? parts.stream().reduce(Costs::plus) : Optional.empty();
    }

    private Optional<Fee> times(Fee price) {
        return credits().map(number -> with(price, price.amount().times(number.amount())));
    }

    private static Fee plus(Fee one, Fee other) {
        return with(one, one.amount().plus(other.amount()));
    }

    private static Fee with(Fee fee, Rational amount) {
        return Fee.builder().amount(amount).currency(fee.currency()).build();
    }
}
