package org.espalier.core.element;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Source;
import org.espalier.core.finding.Verdict;
import org.espalier.core.level.LevelStatement;
import org.espalier.core.level.NationalFrameworks;
import org.espalier.core.level.NationalLevel;
import org.espalier.core.level.QualificationLevel;

/**
 * Whether the statements of the level mean the same EQF level.
 *
 * <p>Each is compared to the one that takes precedence: the EQF level, else the first national level. Which of two is
 * right is not for the library to say.
 */
final class LevelLint {

    private static final String PATH = "/level";
    private static final String CYCLE = "LEVEL_CYCLE_MISMATCH";
    private static final String NATIONAL = "LEVEL_NATIONAL_MISMATCH";

    private final NationalFrameworks frameworks;

    LevelLint(NationalFrameworks frameworks) {
        this.frameworks = frameworks;
    }

    Stream<Finding> of(Checked checked) {
        return checked.credential().level().stream().flatMap(level -> findings(level, checked));
    }

    private Stream<Finding> findings(QualificationLevel level, Checked checked) {
        List<LevelStatement> statements = level.statements(frameworks, checked.day());
        Stream<Finding> compared =
                statements.stream().skip(1).map(other -> compared(statements.get(0), other, checked));
        return Stream.concat(compared, notUnderstood(level, statements, checked).stream());
    }

    private static Finding compared(LevelStatement first, LevelStatement other, Checked checked) {
        boolean agree = first.eqf().equals(other.eqf());
        String code = other.kind() == LevelStatement.Kind.CYCLE ? CYCLE : NATIONAL;
        Severity severity = agree ? Severity.NOTE : Severity.ERROR;
        return checked.finding(code, Verdict.of(agree), severity, PATH)
                .putFact("first", Fact.of(first.text()))
                .putFact("firstEqf", Fact.of(meaning(first)))
                .putFact("second", Fact.of(other.text()))
                .putFact("secondEqf", Fact.of(meaning(other)))
                .source(source(other).or(first::source))
                .build();
    }

    private static String meaning(LevelStatement statement) {
        return statement.eqf().map(Object::toString).orElse("no EQF level");
    }

    private static Optional<Source> source(LevelStatement statement) {
        return statement.kind() == LevelStatement.Kind.CYCLE ? Optional.of(LintSources.CYCLES) : statement.source();
    }

    private static Optional<Finding> notUnderstood(
            QualificationLevel level, List<LevelStatement> understood, Checked checked) {
        List<String> known = understood.stream().map(LevelStatement::text).toList();
        List<String> unknown = level.national().stream()
                .map(NationalLevel::text)
                .filter(text -> !known.contains(text))
                .toList();
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(checked.waiting(NATIONAL, Severity.NOTE, PATH + "/national", unknown)
                        .build());
    }
}
