package org.espalier.stacking.evaluation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.credential.Grant;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.level.EqfLevel;

/** The EQF level at which a holding counts: as granted, else as its credential states it. */
final class CountedLevel {

    private CountedLevel() {}

    static Optional<EqfLevel> of(Holding holding, Evaluation evaluation) {
        Optional<EqfLevel> granted = holding.grant().flatMap(Grant::level);
        return granted.isPresent() ? granted : stated(holding.credential(), evaluation);
    }

    private static Optional<EqfLevel> stated(MicroCredential credential, Evaluation evaluation) {
        return credential
                .level()
                .flatMap(level -> level.effectiveEqf(evaluation.frameworks(), day(credential, evaluation)));
    }

    /** Whether the statements of its level mean different EQF levels. */
    static boolean isContradictory(MicroCredential credential, Evaluation evaluation) {
        return credential
                .level()
                .filter(level -> level.isContradictory(evaluation.frameworks(), day(credential, evaluation)))
                .isPresent();
    }

    /** The EQF levels that its statements mean, as far as that is known. */
    static Set<EqfLevel> told(MicroCredential credential, Evaluation evaluation) {
        Set<EqfLevel> told = EnumSet.noneOf(EqfLevel.class);
        credential
                .level()
                .ifPresent(level -> level.statements(evaluation.frameworks(), day(credential, evaluation))
                        .forEach(statement -> statement.eqf().ifPresent(told::add)));
        return told;
    }

    /** The day by which national levels are looked up. */
    private static LocalDate day(MicroCredential credential, Evaluation evaluation) {
        return credential.awardedOn().orElse(evaluation.day());
    }
}
