package org.espalier.qa;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.credential.QualityAssurance;
import org.espalier.core.credential.QualityAssuranceDecision;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Source;
import org.espalier.core.finding.Verdict;
import org.espalier.core.text.LocalizedText;

/** What is found of each external arrangement: did it hold on the day, who reviewed, what was decided. */
final class ReviewFindings {

    private ReviewFindings() {}

    static Stream<Finding> of(Judged judged) {
        return judged.externals().flatMap(ReviewFindings::of);
    }

    private static Stream<Finding> of(Judged.External external) {
        return Stream.of(Optional.of(validity(external)), agency(external), decision(external))
                .flatMap(Optional::stream);
    }

    private static Finding validity(Judged.External external) {
        QualityAssurance arrangement = external.arrangement();
        Term term = Term.of(arrangement);
        boolean elsewhere = !external.held() && external.judged().holdsAnExternalOne();
        Finding.Builder builder = external.finding(
                        "QA_EXTERNAL", Verdict.of(external.held()), elsewhere ? Severity.NOTE : Severity.WARNING)
                .putFact("kind", Fact.of(word(arrangement.kind())))
                .putFact("status", Fact.of(status(arrangement)));
        term.from().ifPresent(day -> builder.putFact("from", Fact.of(day)));
        term.to().ifPresent(day -> builder.putFact(term.assumed() ? "assumedTo" : "to", Fact.of(day)));
        arrangement.report().ifPresent(report -> builder.putFact("evidence", Fact.of(report)));
        return builder.source(term.assumed() ? Term.SIX_YEARS : QualityCheck.PRINCIPLE)
                .build();
    }

    private static String status(QualityAssurance arrangement) {
        return arrangement
                .obligatory()
                .map(obligatory -> obligatory ? "obligatory" : "voluntary")
                .orElse("not told whether obligatory or voluntary");
    }

    private static Optional<Finding> agency(Judged.External external) {
        if (!external.held()) {
            return Optional.empty();
        }
        Optional<String> name = external.arrangement().agency().map(LocalizedText::text);
        Verdict verdict = name.isPresent() ? Verdict.SATISFIED : Verdict.UNDETERMINED;
        Finding.Builder builder = external.finding("QA_AGENCY", verdict, Severity.NOTE)
                .putFact("kind", Fact.of(word(external.arrangement().kind())));
        name.ifPresentOrElse(
                agency -> builder.putFact("agency", Fact.of(agency)),
                () -> builder.putFact("missing", Fact.of(List.of("agency"))));
        return Optional.of(builder.source(QualityCheck.PRINCIPLE).build());
    }

    private static Optional<Finding> decision(Judged.External external) {
        Source source = Term.SIX_YEARS;
        return external.arrangement().decision().map(decision -> {
            boolean negative = decision == QualityAssuranceDecision.NEGATIVE;
            boolean stands = external.judged().statement().negative().contains(external.arrangement());
            return external.finding("QA_DECISION", Verdict.of(!negative), stands ? Severity.WARNING : Severity.NOTE)
                    .putFact("decision", Fact.of(word(decision)))
                    .source(source)
                    .build();
        });
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
