package org.espalier.recognition.comparison;

import java.util.List;
import java.util.Optional;
import org.espalier.core.exact.Rational;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Facts;
import org.espalier.core.text.LocalizedText;

/** The essential outcomes of a component beside the outcomes of a credential. */
final class WeighedOutcomes implements Weighed {

    private final List<OutcomeMatch> essential;
    private final Coverage coverage;
    private final List<ComponentOutcome> wanted;

    WeighedOutcomes(List<ComponentOutcome> wanted, List<OutcomeMatch> matches) {
        this.wanted = wanted;
        this.essential = matches.stream().filter(OutcomeMatch::essential).toList();
        this.coverage = Coverage.of(matches);
    }

    @Override
    public ComparisonElement element() {
        return ComparisonElement.LEARNING_OUTCOMES;
    }

    @Override
    public boolean isAsked() {
        return coverage.essential() > 0;
    }

    @Override
    public Optional<Boolean> fallsShort() {
        return areMissing(1);
    }

    @Override
    public Optional<Boolean> meets(DifferenceRule rule) {
        return rule.outcomesMissing().isPresent()
                ? rule.outcomesMissing().flatMap(this::areMissing)
                : rule.coverageBelow().flatMap(this::isBelow);
    }

    private Optional<Boolean> areMissing(int outcomes) {
        return coverage.notCovered() >= outcomes
                ? Optional.of(true)
                : Optional.of(false).filter(no -> coverage.notCovered() + coverage.open() < outcomes);
    }

    private Optional<Boolean> isBelow(Rational share) {
        Rational least = coverage.least().orElse(Rational.ONE);
        Rational most = coverage.most().orElse(Rational.ONE);
        return new CreditSpan(least, most).isBelow(share);
    }

    /** What a machine cannot judge goes to a person, whether or not a rule turns on it. */
    @Override
    public boolean isOpenWithoutRule() {
        return coverage.open() > 0;
    }

    @Override
    public Facts facts() {
        Facts facts = Facts.of("wanted", Fact.of(coverage.essential()), "found", Fact.of(coverage.covered()));
        return facts.plus(named("lacking", MatchState.NOT_COVERED)).plus(named("open", MatchState.OPEN));
    }

    /** By their ids, and beside these in words where the component has some. */
    private Facts named(String fact, MatchState state) {
        List<String> ids = ids(state);
        List<String> words = ids.stream().map(this::words).toList();
        Facts named = ids.isEmpty() ? Facts.none() : Facts.of(fact, Fact.of(ids));
        return words.equals(ids) ? named : named.with(fact + "Words", Fact.of(words));
    }

    private String words(String id) {
        return wanted.stream()
                .filter(outcome -> outcome.id().equals(id))
                .flatMap(outcome -> outcome.statement().stream())
                .map(LocalizedText::text)
                .findFirst()
                .orElse(id);
    }

    private List<String> ids(MatchState state) {
        return essential.stream()
                .filter(match -> match.state() == state)
                .map(OutcomeMatch::outcome)
                .toList();
    }

    @Override
    public List<String> missing() {
        return ids(MatchState.OPEN).stream()
                .map(id -> "whether " + id + " is covered")
                .toList();
    }
}
