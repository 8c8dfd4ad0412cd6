package org.espalier.core.level;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.espalier.core.finding.Source;
import org.espalier.core.level.LevelStatement.Kind;

/** The statements of one level, read in terms of the EQF. */
final class LevelReading {

    private final QualificationLevel level;
    private final NationalFrameworks frameworks;
    private final LocalDate day;

    LevelReading(QualificationLevel level, NationalFrameworks frameworks, LocalDate day) {
        this.level = level;
        this.frameworks = frameworks;
        this.day = day;
    }

    /** The levels that the statements mean. */
    Set<EqfLevel> meanings() {
        Set<EqfLevel> meanings = EnumSet.noneOf(EqfLevel.class);
        statements().forEach(statement -> statement.eqf().ifPresent(meanings::add));
        return meanings;
    }

    List<LevelStatement> statements() {
        return Stream.of(
                        level.eqf().map(LevelReading::eqf).stream(),
                        national(),
                        level.cycle().map(LevelReading::cycle).stream())
                .flatMap(each -> each)
                .toList();
    }

    List<LevelDisagreement> disagreements() {
        List<LevelStatement> all = statements();
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(i -> all.subList(i + 1, all.size()).stream()
                        .filter(later -> !later.eqf().equals(all.get(i).eqf()))
                        .map(later -> LevelDisagreement.of(all.get(i), later)))
                .toList();
    }

    private static LevelStatement eqf(EqfLevel stated) {
        return ImmutableLevelStatement.of(Kind.EQF, stated.toString(), Optional.of(stated), Optional.empty());
    }

    private static LevelStatement cycle(EheaCycle stated) {
        return ImmutableLevelStatement.of(
                Kind.CYCLE, stated.toString(), Optional.of(stated.eqf()), Optional.of(EheaCycle.eqfSource()));
    }

    private Stream<LevelStatement> national() {
        return level.national().stream().flatMap(stated -> national(stated).stream());
    }

    private Optional<LevelStatement> national(NationalLevel stated) {
        Optional<LevelReference> row = frameworks.find(stated, day);
        Optional<EqfLevel> eqf = frameworks.eqf(stated, day);
        Optional<Source> source = row.map(LevelReference::source);
        return row.isPresent() || eqf.isPresent()
                ? Optional.of(ImmutableLevelStatement.of(Kind.NATIONAL, stated.text(), eqf, source))
                : Optional.empty();
    }
}
