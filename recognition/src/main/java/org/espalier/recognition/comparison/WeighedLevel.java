package org.espalier.recognition.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Facts;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.level.QualificationLevel;

/** The level of a credential beside that of a component, both on the EQF. */
final class WeighedLevel implements Weighed {

    private static final LevelSpan ANY = new LevelSpan(EqfLevel.EQF_1, EqfLevel.EQF_8);

    private final Optional<QualificationLevel> stated;
    private final Optional<QualificationLevel> asked;
    private final Optional<LevelSpan> found;
    private final Optional<LevelSpan> wanted;

    WeighedLevel(ComparisonCase given) {
        LocalDate awarded = given.credential().awardedOn().orElse(given.day());
        this.stated = given.credential().level().filter(level -> !level.isEmpty());
        this.asked = given.component().level().filter(level -> !level.isEmpty());
        this.found = stated.flatMap(level -> LevelSpan.of(level, given.frameworks(), awarded));
        this.wanted = asked.flatMap(level -> LevelSpan.of(level, given.frameworks(), given.day()));
    }

    @Override
    public ComparisonElement element() {
        return ComparisonElement.LEVEL;
    }

    @Override
    public boolean isAsked() {
        return asked.isPresent();
    }

    @Override
    public Optional<Boolean> fallsShort() {
        return isBelow(1);
    }

    @Override
    public Optional<Boolean> meets(DifferenceRule rule) {
        return rule.levelsBelow().flatMap(this::isBelow);
    }

    private Optional<Boolean> isBelow(int levels) {
        LevelSpan higher = wanted.orElse(ANY);
        LevelSpan lower = found.orElse(ANY);
        int least = higher.from().number() - lower.to().number();
        int most = higher.to().number() - lower.from().number();
        return least >= levels ? Optional.of(true) : Optional.of(false).filter(no -> most < levels);
    }

    @Override
    public Facts facts() {
        Facts facts = Facts.of("wanted", Fact.of(words(asked, wanted)));
        return stated.isPresent() ? facts.with("found", Fact.of(words(stated, found))) : facts;
    }

    /** The EQF level, with the statement that it was read from where that is another one. */
    private static String words(Optional<QualificationLevel> stated, Optional<LevelSpan> span) {
        List<String> told = stated.stream().flatMap(level -> texts(level, span)).toList();
        String texts = String.join(", ", told);
        String read = span.map(LevelSpan::toString).orElse(texts);
        return told.isEmpty() || read.equals(texts) ? read : read + " (" + texts + ")";
    }

    /** What else is told than the level on the EQF; with it where they contradict each other. */
    private static Stream<String> texts(QualificationLevel level, Optional<LevelSpan> span) {
        Stream<?> stated = Stream.of(level.eqf().stream(), level.national().stream(), level.cycle().stream())
                .flatMap(each -> each);
        boolean told =
                level.eqf().isPresent() && span.filter(LevelSpan::isExact).isPresent();
        return told ? Stream.empty() : stated.map(Object::toString);
    }

    @Override
    public List<String> missing() {
        Stream<String> own = found.filter(LevelSpan::isExact).isPresent() ? Stream.empty() : Stream.of("the EQF level");
        Stream<String> other = wanted.filter(LevelSpan::isExact).isPresent()
                ? Stream.empty()
                : Stream.of("the EQF level of the component");
        return Stream.concat(own, other).toList();
    }
}
