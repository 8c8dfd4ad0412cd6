package org.espalier.recognition.comparison;

import java.util.List;
import java.util.Optional;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Facts;
import org.espalier.recognition.criterion.CriterionGrade;

/** The grade of quality assurance beside the grades that the rules ask for. */
final class WeighedQuality implements Weighed {

    private final CriterionGrade found;
    private final CriterionGrade atBest;
    private final Optional<CriterionGrade> wanted;

    WeighedQuality(ComparisonCase given) {
        this.found = given.quality();
        this.atBest = given.qualityAtBest();
        this.wanted = given.rules().stream()
                .map(DifferenceRule::qualityBelow)
                .flatMap(Optional::stream)
                .min(CriterionGrade::compareTo);
    }

    @Override
    public ComparisonElement element() {
        return ComparisonElement.QUALITY;
    }

    @Override
    public boolean isAsked() {
        return wanted.isPresent();
    }

    @Override
    public Optional<Boolean> fallsShort() {
        return wanted.flatMap(this::isBelow);
    }

    @Override
    public Optional<Boolean> meets(DifferenceRule rule) {
        return rule.qualityBelow().flatMap(this::isBelow);
    }

    private Optional<Boolean> isBelow(CriterionGrade grade) {
        return atBest.isBelow(grade) ? Optional.of(true) : Optional.of(false).filter(no -> found.isAtLeast(grade));
    }

    @Override
    public Facts facts() {
        Facts facts =
                wanted.map(grade -> Facts.of("wanted", Fact.of(grade.label()))).orElse(Facts.none());
        return found.isKnown() ? facts.with("found", Fact.of(found.label())) : facts;
    }

    @Override
    public List<String> missing() {
        return found.isKnown() && found == atBest
                ? List.of()
                : List.of(found.isKnown() ? "what else assures the quality" : "what assures the quality");
    }
}
