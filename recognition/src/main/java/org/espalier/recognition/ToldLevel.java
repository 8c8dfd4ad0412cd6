package org.espalier.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Facts;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.level.LevelStatement;
import org.espalier.core.level.NationalFrameworks;
import org.espalier.core.level.QualificationLevel;

/** What a credential tells of its level: one EQF level where all that is understood agrees, else none for certain. */
record ToldLevel(Optional<QualificationLevel> level, LocalDate day) {

    private static final NationalFrameworks FRAMEWORKS = NationalFrameworks.standard();

    Optional<EqfLevel> eqf() {
        return level.flatMap(stated -> stated.effectiveEqf(FRAMEWORKS, day));
    }

    /** That the level is missing; with the statements where they contradict each other. */
    Facts missing() {
        Facts missing = Told.missing("level");
        return isContradictory() ? missing.with("told", Fact.of(texts())) : missing;
    }

    /** What the awarding body is asked where the statements contradict each other. */
    Optional<String> question() {
        return isContradictory()
                ? Optional.of("a statement of the awarding body which level is right: " + String.join(" or ", texts()))
                : Optional.empty();
    }

    private boolean isContradictory() {
        return level.filter(stated -> stated.isContradictory(FRAMEWORKS, day)).isPresent();
    }

    private List<String> texts() {
        return level.stream()
                .flatMap(stated -> stated.statements(FRAMEWORKS, day).stream())
                .map(LevelStatement::text)
                .toList();
    }
}
