package org.espalier.stacking.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Finding;

/** Tells how an audit ends: what each requirement comes to, what shows it, and what else could be counted. */
final class Answering {

    private final Enquiry enquiry;
    private final Prepared prepared;
    private final Search search;
    private final Conclusion conclusion;
    private final Found base;
    private final Found possible;
    private final Found sure;
    private final List<Witness> witnesses;
    private final Optional<ProofCase> proof;

    Answering(Enquiry enquiry, Conclusion conclusion) {
        this.enquiry = enquiry;
        this.prepared = enquiry.prepared();
        this.search = enquiry.search();
        this.conclusion = conclusion;
        this.base = conclusion.base();
        this.possible = conclusion.possible();
        this.sure = conclusion.isViolated() && !enquiry.isBrief() ? search.atBest(possible) : possible;
        this.witnesses = witnesses();
        this.proof = proof();
    }

    private List<Witness> witnesses() {
        return conclusion.isDisproved() && !enquiry.isBrief()
                ? Witnesses.of(
                        prepared.tree(), possible.lowered(), prepared.lowering().groups(Completion.MOST))
                : List.of();
    }

    /** A proof for what no witness shows. */
    private Optional<ProofCase> proof() {
        boolean needed = conclusion.isViolated() && !enquiry.isBrief() && !sure.isMet() && witnesses.isEmpty();
        return needed ? Proofs.of(sure.lowered(), enquiry.limits().contradictions()) : Optional.empty();
    }

    AuditResult result() {
        AuditFindings findings = new AuditFindings(
                prepared.award(), prepared.tree(), prepared.candidates(), prepared.lowering(), base, possible);
        List<RequirementResult> results = requirements();
        Alternatives alternatives = alternatives();
        Completing completing = new Completing(prepared, search, base);
        List<Finding> completed = isCompleting() ? completing.findings() : List.of();
        return method(about())
                .addAllRequirements(results)
                .addAllNotCounted(base.unused(prepared.candidates()))
                .addAllWitnesses(witnesses)
                .proof(proof)
                .addAllAlternatives(alternatives.all())
                .holdsUntil(findings.holdsUntil(conclusion.status()))
                .addAllFindings(findings.of(conclusion.status(), results))
                .addAllFindings(proofs())
                .addAllFindings(completing.waiting(findings.notCounted()))
                .addAllFindings(data())
                .addAllFindings(alternatives.fewer())
                .addAllFindings(completed)
                .build();
    }

    private AuditResult.Builder about() {
        AuditResult.Builder result = AuditResult.builder();
        return result.award(prepared.id())
                .title(prepared.award().title().text())
                .version(prepared.award().version())
                .learner(prepared.portfolio().learner())
                .evaluatedOn(enquiry.day())
                .status(conclusion.status());
    }

    private List<RequirementResult> requirements() {
        Ending ending = conclusion.ending();
        return new Results(prepared.tree(), base, possible, mending(ending), ending).all();
    }

    private Function<Requested, Optional<Rational>> mending(Ending ending) {
        return enquiry.isBrief() || !ending.findings().isEmpty()
                ? leaf -> Optional.empty()
                : new Mending(search, base, witnesses)::of;
    }

    private Alternatives alternatives() {
        int wanted = enquiry.limits().alternatives();
        Lowered lowered = wanted == 0 ? base.lowered() : everyWay();
        return new Alternatives(prepared.tree(), prepared.candidates(), lowered, search, wanted, base);
    }

    /** All that could count, within what awards leave that are audited together with it. */
    private Lowered everyWay() {
        boolean earnedOnly = conclusion.status() == AwardStatus.ELIGIBLE_FOR_REVIEW;
        Lowered alone = prepared.lowering()
                .lowered(Completion.LEAST, candidate -> !earnedOnly || candidate.isEarned(), Wanted.ALL);
        return base.together().map(others -> others.beside(alone)).orElse(alone);
    }

    private AuditResult.Builder method(AuditResult.Builder result) {
        Found best = base.isMet() ? base : search.atBest(base);
        boolean same = best.answer().shortfall().equals(base.answer().shortfall());
        return result.shortfall(base.answer().shortfall())
                .bound(best.answer().bound())
                .proved(base.answer().isProved() && same)
                .method(AuditMethod.of(base.answer().method()))
                .steps(enquiry.worlds().steps());
    }

    /** Whether it is looked for what completing would mend; not where several awards are asked for at once. */
    private boolean isCompleting() {
        return conclusion.status() == AwardStatus.NOT_YET && !enquiry.isBrief() && enquiry.isAlone();
    }

    /** Why the award cannot be met, or what shows that it is not. */
    private List<Finding> proofs() {
        ProofFindings proofs =
                new ProofFindings(prepared.tree(), conclusion.status(), base, enquiry.isBrief() || sure.isMet());
        List<Finding> findings = new ArrayList<>(conclusion.ending().findings());
        findings.addAll(proofs.of(witnesses, proof));
        findings.addAll(proofs.of(conclusion.tried(), possible.isMet()));
        return findings;
    }

    /** What is wrong with the data themselves. */
    private List<Finding> data() {
        List<Finding> findings =
                new ArrayList<>(Renewals.of(prepared.portfolio(), enquiry.day()).gaps());
        findings.addAll(Contradictions.of(prepared.candidates()));
        return findings;
    }
}
