package org.espalier.stacking.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.evaluation.Attestation;

/**
 * What offices say of one statement: the latest of what they said decides. What was said on no known day may be the
 * latest.
 *
 * @param statement what they speak of
 * @param decisive what may be the latest up to the day of evaluation
 * @param ahead the first day after it on which something is said
 */
record Attested(String statement, List<Attestation> decisive, Optional<LocalDate> ahead) {

    static Attested of(String statement, Set<String> offices, Collection<Attestation> all, LocalDate day) {
        List<Attestation> said = all.stream()
                .filter(one -> one.statement().equals(statement) && offices.contains(one.by()))
                .toList();
        Optional<LocalDate> latest =
                days(said, date -> !date.isAfter(day)).stream().max(Comparator.naturalOrder());
        List<Attestation> decisive = said.stream()
                .filter(one -> one.on().isEmpty() || one.on().equals(latest))
                .toList();
        return new Attested(
                statement,
                decisive,
                days(said, date -> date.isAfter(day)).stream().min(Comparator.naturalOrder()));
    }

    private static List<LocalDate> days(List<Attestation> said, Predicate<LocalDate> wanted) {
        return said.stream()
                .map(Attestation::on)
                .flatMap(Optional::stream)
                .filter(wanted)
                .toList();
    }

    private boolean isAgreed() {
        return decisive.stream().map(Attestation::holds).distinct().count() == 1;
    }

    Verdict verdict() {
        return isAgreed() ? Verdict.of(decisive.get(0).holds()) : Verdict.UNDETERMINED;
    }

    /** What would decide: an attestation, or the day of one that contradicts another. */
    List<String> missing(String offices) {
        List<String> undated = decisive.stream()
                .filter(one -> one.on().isEmpty())
                .map(one -> "day of attestation " + statement + " by " + one.by())
                .distinct()
                .sorted()
                .toList();
        return undated.isEmpty() ? List.of("attestation " + statement + " by " + offices) : undated;
    }

    Outcome onto(Outcome outcome) {
        List<String> offices =
                decisive.stream().map(Attestation::by).distinct().sorted().toList();
        Optional<LocalDate> on = days(decisive, date -> true).stream().findFirst();
        Outcome told = offices.isEmpty() ? outcome : outcome.with("by", Fact.of(offices));
        Outcome dated = on.map(day -> told.with("on", Fact.of(day))).orElse(told);
        return ahead.map(day -> dated.with("ahead", Fact.of(day))).orElse(dated);
    }
}
