package org.espalier.stacking.audit;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.espalier.stacking.check.Checker;
import org.espalier.stacking.solve.Problem;
import org.espalier.stacking.solve.Refutation;
import org.espalier.stacking.solve.Refuter;
import org.espalier.stacking.solve.Terms;

/** Tells why an award cannot be met where no simple count shows it: a closed search, checked before it is told. */
final class Proofs {

    private final Lowered lowered;
    private final Problem problem;

    private Proofs(Lowered lowered) {
        this.lowered = lowered;
        this.problem = lowered.problem();
    }

    /** A proof of at most so many contradictions; empty where it would need more. */
    static Optional<ProofCase> of(Lowered lowered, int contradictions) {
        Proofs proofs = new Proofs(lowered);
        return Refuter.refute(lowered.problem(), contradictions)
                .filter(refutation -> Checker.refutes(lowered.problem(), refutation))
                .map(proofs::told);
    }

    private ProofCase told(Refutation refutation) {
        if (refutation instanceof Refutation.Split split) {
            return ProofCase.builder()
                    .either(words(split.quantity()))
                    .yes(told(split.one()))
                    .no(told(split.zero()))
                    .build();
        }
        Set<String> ids = new TreeSet<>();
        ((Refutation.Contradiction) refutation)
                .facts()
                .forEach(weighed -> named(weighed.fact()).ifPresent(ids::add));
        return ProofCase.builder().addAllContradicting(ids).build();
    }

    /** The requirement or policy that a fact is of, if it is of one. */
    private Optional<String> named(Refutation.Fact fact) {
        return switch (fact.kind()) {
            case ROW -> Optional.of(lowered.limiting().get(fact.number())).filter(id -> !id.isEmpty());
            case LEAST, MOST, COUNTED, SPARE, FULL ->
                Optional.of(lowered.asking().get(fact.number()));
            case MEMBER, UNION, ASKED, BELOW, TAKEN -> Optional.empty();
        };
    }

    private String words(Refutation.Quantity quantity) {
        return switch (quantity.kind()) {
            case VARIABLE -> variable(quantity.number());
            case ASKED -> "part " + (quantity.place() + 1) + " of choice " + (quantity.number() + 1) + " is asked for";
            case TAKEN -> "part " + (quantity.place() + 1) + " of choice " + (quantity.number() + 1) + " is used";
            case COUNTED, FULL ->
                "part " + (quantity.place() + 1) + " of " + lowered.asking().get(quantity.number()) + " counts in full";
        };
    }

    private String variable(int number) {
        int uses = problem.uses().size();
        if (number < uses) {
            return fills(number);
        }
        Terms union = problem.unions().get(number - uses);
        return IntStream.range(0, union.size())
                .mapToObj(place -> fills(union.variable(place)))
                .collect(Collectors.joining(", or "));
    }

    private String fills(int use) {
        String part = lowered.uses().isWhole(use) ? "" : lowered.uses().part(use) + " of ";
        return part + lowered.uses().item(use).id() + " fills "
                + lowered.uses().slot(use).leaf().id();
    }
}
