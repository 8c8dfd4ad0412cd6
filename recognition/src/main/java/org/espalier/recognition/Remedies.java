package org.espalier.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Facts;
import org.espalier.core.finding.Wording;
import org.espalier.recognition.comparison.Cure;
import org.espalier.recognition.decision.Remedy;
import org.espalier.recognition.policy.CureOffer;
import org.espalier.recognition.policy.PriorLearningPolicy;
import org.espalier.recognition.policy.ReceiverPolicy;

/** Remedies as a policy offers them. */
final class Remedies {

    private final ReceiverPolicy policy;
    private final LocalDate day;

    Remedies(ReceiverPolicy policy, LocalDate day) {
        this.policy = policy;
        this.day = day;
    }

    /** A cure that makes recognition possible once it is done. */
    Remedy condition(Cure cure, Facts about) {
        return remedy(cure, about).condition(true).build();
    }

    /** A cure for what is not recognised now. */
    Remedy cure(Cure cure, Facts about) {
        return remedy(cure, about).build();
    }

    /** Information that is asked for. */
    Remedy information(List<String> data) {
        Facts about = Facts.of("about", Fact.of(data));
        return remedy(Cure.INFORMATION, about).addAllData(data).build();
    }

    /** What the receiver's own office does: it answers questions. */
    Remedy judgement(int questions) {
        Facts facts = Facts.of("office", Fact.of(policy.office()), "count", Fact.of(questions));
        Remedy.Builder remedy = Remedy.builder();
        remedy.cure(Cure.INFORMATION).what(sentence("REMEDY_JUDGEMENT", facts));
        return remedy.byReceiver(true).build();
    }

    /** Something that is asked of the learner in the words of a code. */
    Remedy worded(Cure cure, String code, Facts facts) {
        return started(cure).what(sentence(code, facts)).build();
    }

    /** What the board of a validation does, or does again; once it is done, recognition is possible. */
    Remedy byBoard(String board, String code) {
        Remedy.Builder remedy = Remedy.builder();
        remedy.cure(Cure.VALIDATION).what(sentence(code, Facts.none())).where(board);
        return remedy.condition(true).build();
    }

    /** To ask again once it is in force, from a day where that is known. */
    static Remedy later(Optional<LocalDate> day) {
        Facts facts = day.map(from -> Facts.of("day", Fact.of(from))).orElse(Facts.none());
        return Remedy.builder()
                .cure(Cure.INFORMATION)
                .what(sentence("REMEDY_LATER", facts))
                .condition(true)
                .build();
    }

    private Remedy.Builder remedy(Cure cure, Facts about) {
        Optional<String> offered = policy.offer(cure).flatMap(CureOffer::what);
        return started(cure).what(offered.orElseGet(() -> sentence("REMEDY_" + cure.name(), about)));
    }

    private Remedy.Builder started(Cure cure) {
        Remedy.Builder remedy = Remedy.builder();
        Optional<CureOffer> offer = policy.offer(cure);
        remedy.cure(cure).where(offer.map(CureOffer::where).or(() -> board(cure)));
        return remedy.until(offer.flatMap(CureOffer::within).map(day::plus));
    }

    private Optional<String> board(Cure cure) {
        return cure == Cure.VALIDATION ? policy.priorLearning().map(PriorLearningPolicy::board) : Optional.empty();
    }

    private static String sentence(String code, Facts facts) {
        return Wording.installed().sentence(Told.notApplicable(code, facts));
    }
}
