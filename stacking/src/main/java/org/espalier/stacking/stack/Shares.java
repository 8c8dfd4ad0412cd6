package org.espalier.stacking.stack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.exact.Rational;
import org.espalier.core.workload.CreditSystem;
import org.espalier.stacking.evaluation.CreditValue;

/** The shares of the kinds of step, by number and by the credits of the later holding. */
final class Shares {

    private final Map<StepKind, List<Step>> byKind = new EnumMap<>(StepKind.class);
    private final Map<CredentialId, Rational> credits = new LinkedHashMap<>();
    private final List<CredentialId> unknown = new ArrayList<>();
    private final int steps;

    Shares(PairTable table, List<Step> steps) {
        this.steps = steps.size();
        for (Step step : steps) {
            byKind.computeIfAbsent(step.kind(), kind -> new ArrayList<>()).add(step);
        }
        Set<CredentialId> entered = steps.stream().map(Step::later).collect(Collectors.toSet());
        table.all()
                .mapToObj(table::holding)
                .filter(holding -> entered.contains(holding.id()))
                .forEach(holding -> known(holding.credits(CreditSystem.ECTS))
                        .ifPresentOrElse(amount -> credits.put(holding.id(), amount), () -> unknown.add(holding.id())));
    }

    /** Declared without credits is zero; a range, another system, or nothing told is unknown. */
    private static Optional<Rational> known(CreditValue value) {
        boolean told = value.kind() == CreditValue.Kind.KNOWN || value.kind() == CreditValue.Kind.NONE;
        return told && value.isExact() ? Optional.of(value.from()) : Optional.empty();
    }

    void tell(StackAnalysis.Builder analysis) {
        analysis.addAllCreditsUnknown(unknown);
        byKind.forEach((kind, ofKind) -> analysis.addShares(share(kind, ofKind)));
    }

    private StepShare share(StepKind kind, List<Step> ofKind) {
        Rational total = total(credits.values().stream());
        Rational part = total(ofKind.stream().map(step -> credits.getOrDefault(step.later(), Rational.ZERO)));
        return StepShare.builder()
                .kind(kind)
                .steps(ofKind.size())
                .byNumber(Rational.of(ofKind.size(), steps))
                .credits(part)
                .byCredits(total.signum() == 0 ? Optional.empty() : Optional.of(part.dividedBy(total)))
                .build();
    }

    private static Rational total(Stream<Rational> amounts) {
        return amounts.reduce(Rational.ZERO, Rational::plus);
    }
}
