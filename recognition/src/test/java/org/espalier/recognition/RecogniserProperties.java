package org.espalier.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Verdict;
import org.espalier.core.finding.Wording;
import org.espalier.recognition.comparison.Cure;
import org.espalier.recognition.criterion.Criterion;
import org.espalier.recognition.criterion.CriterionGrade;
import org.espalier.recognition.decision.Decision;
import org.espalier.recognition.decision.DecisionStatus;
import org.espalier.recognition.decision.LetterHtml;
import org.espalier.recognition.decision.LetterText;
import org.espalier.recognition.policy.AgeLimit;
import org.espalier.recognition.policy.CriterionDemand;
import org.espalier.recognition.policy.PartialCredits;
import org.espalier.recognition.policy.ReceiverPolicy;

/** What holds of every decision. */
class RecogniserProperties {

    private static final Wording WORDING = Wording.installed();

    @Provide
    Arbitrary<Situation> situations() {
        return Situation.any();
    }

    @Provide
    Arbitrary<ReceiverPolicy> policies() {
        return Arbitraries.of(strict(PartialCredits.JUDGED), strict(PartialCredits.PROPORTIONAL), mild(), none());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void should_never_refuse_where_the_data_could_still_be_good(
            @ForAll("situations") Situation situation, @ForAll("policies") ReceiverPolicy policy) {
        Assume.that(status(situation, policy) == DecisionStatus.REFUSED);
        Situation completed = completed(situation);
        assertThat(status(completed, policy)).isEqualTo(DecisionStatus.REFUSED);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void should_never_refuse_where_nothing_is_known_but_one_datum_that_is_good(
            @ForAll("policies") ReceiverPolicy policy, @ForAll @IntRange(max = 6) int datum) {
        Situation one = new Situation.Draft()
                .with(datum, Optional.of(Situation.best(datum)))
                .situation();
        assertThat(status(one, policy)).isEqualTo(DecisionStatus.INFORMATION_REQUESTED);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void should_never_decide_worse_on_more_favourable_evidence(
            @ForAll("situations") Situation situation,
            @ForAll("policies") ReceiverPolicy policy,
            @ForAll @IntRange(max = 6) int datum) {
        Optional<Integer> value = situation.draft().datum(datum);
        Assume.that(value.isEmpty() || value.get() < Situation.best(datum));
        int better = value.map(known -> known + 1).orElse(Situation.best(datum));
        Situation improved = situation.draft().with(datum, Optional.of(better)).situation();
        assertThat(status(improved, policy).isAtLeast(status(situation, policy)))
                .isTrue();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void should_recognise_no_fewer_credits_on_more_favourable_evidence(
            @ForAll("situations") Situation situation, @ForAll @IntRange(max = 6) int datum) {
        ReceiverPolicy policy = strict(PartialCredits.PROPORTIONAL);
        Optional<Integer> value = situation.draft().datum(datum);
        Assume.that(value.isPresent() && value.get() < Situation.best(datum));
        Situation improved =
                situation.draft().with(datum, Optional.of(value.get() + 1)).situation();
        assertThat(credits(improved, policy)).isGreaterThanOrEqualTo(credits(situation, policy));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void should_tell_anything_less_than_full_with_reasons_remedies_and_an_appeal(
            @ForAll("situations") Situation situation, @ForAll("policies") ReceiverPolicy policy) {
        Decision decision = decision(situation, policy, Cases.DAY);
        Assume.that(!decision.status().isComplete());
        assertThat(decision.reasons()).isNotEmpty();
        assertThat(decision.remedies()).isNotEmpty();
        assertThat(decision.appealUntil()).isPresent();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void should_name_what_refuses(
            @ForAll("situations") Situation situation, @ForAll("policies") ReceiverPolicy policy) {
        Decision decision = decision(situation, policy, Cases.DAY);
        Assume.that(decision.status() == DecisionStatus.REFUSED);
        boolean disproved = decision.authenticity().isDisproved();
        assertThat(disproved || !decision.substantialDifferences().isEmpty()).isTrue();
        assertThat(decision.reasons()).anyMatch(reason -> reason.verdict() == Verdict.VIOLATED);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void should_start_the_clock_only_with_complete_information(
            @ForAll("situations") Situation situation, @ForAll("policies") ReceiverPolicy policy) {
        Decision decision = decision(situation, policy, Cases.DAY);
        boolean asks = decision.remedies().stream()
                .anyMatch(remedy -> remedy.cure() == Cure.INFORMATION && !remedy.condition() && !remedy.byReceiver());
        boolean open = decision.status() == DecisionStatus.INFORMATION_REQUESTED && asks;
        assertThat(decision.dueOn().isPresent()).isEqualTo(!open);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void should_decide_the_same_on_another_day_where_no_rule_is_dated(
            @ForAll("situations") Situation situation, @ForAll @IntRange(min = 1, max = 400) int days) {
        ReceiverPolicy undated = strict(PartialCredits.PROPORTIONAL, List.of());
        RecognitionRequest today = situation.request(Cases.DAY);
        RecognitionRequest later = on(today, Cases.DAY.plusDays(days));
        Decision first = Recogniser.with(undated).decide(today);
        Decision second = Recogniser.with(undated).decide(later);
        assertThat(second.status()).isEqualTo(first.status());
        assertThat(second.recognised()).isEqualTo(first.recognised());
        assertThat(codes(second)).isEqualTo(codes(first));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void should_change_on_another_day_only_by_dated_rules(
            @ForAll("situations") Situation situation, @ForAll @IntRange(min = 1, max = 4000) int days) {
        ReceiverPolicy dated = strict(PartialCredits.PROPORTIONAL);
        Decision first = Recogniser.with(dated).decide(situation.request(Cases.DAY));
        Decision later = Recogniser.with(dated).decide(on(situation.request(Cases.DAY), Cases.DAY.plusDays(days)));
        assertThat(without(later, "RECOGNITION_AGE")).isEqualTo(without(first, "RECOGNITION_AGE"));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void should_be_reproducible_and_read_back_word_for_word(
            @ForAll("situations") Situation situation, @ForAll("policies") ReceiverPolicy policy) {
        Decision decision = decision(situation, policy, Cases.DAY);
        String file = Decision.kind().write(decision);
        Decision read = Decision.read(file.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        assertThat(read).isEqualTo(decision).isEqualTo(decision(situation, policy, Cases.DAY));
        assertThat(LetterText.of(read.letter().orElseThrow()))
                .isEqualTo(LetterText.of(decision.letter().orElseThrow()));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void should_tell_everything_in_sentences(
            @ForAll("situations") Situation situation, @ForAll("policies") ReceiverPolicy policy) {
        Decision decision = decision(situation, policy, Cases.DAY);
        assertThat(decision.report().findings())
                .allMatch(finding -> !WORDING.sentence(finding).contains(finding.code()))
                .noneMatch(finding -> WORDING.sentence(finding).contains("?"));
        assertThat(LetterText.of(decision.letter().orElseThrow()))
                .doesNotContain("LETTER_")
                .doesNotContain("REMEDY_");
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void should_never_award_a_degree_or_call_anything_illegal(
            @ForAll("situations") Situation situation, @ForAll("policies") ReceiverPolicy policy) {
        Decision decision = decision(situation, policy, Cases.DAY);
        assertThat(LetterHtml.of(decision.letter().orElseThrow()).toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("degree awarded")
                .doesNotContain("illegal")
                .doesNotContain("<script");
    }

    private static Situation completed(Situation situation) {
        Situation.Draft draft = situation.draft();
        for (int datum = 0; datum < 7; datum++) {
            if (draft.datum(datum).isEmpty()) {
                draft.with(datum, Optional.of(Situation.best(datum)));
            }
        }
        return draft.situation();
    }

    private static RecognitionRequest on(RecognitionRequest today, LocalDate day) {
        RecognitionRequest.Builder later = RecognitionRequest.builder();
        later.id(today.id())
                .credential(today.credential())
                .purpose(today.purpose())
                .on(day);
        return later.component(today.component())
                .authenticity(today.authenticity())
                .build();
    }

    private static DecisionStatus status(Situation situation, ReceiverPolicy policy) {
        return decision(situation, policy, Cases.DAY).status();
    }

    private static Decision decision(Situation situation, ReceiverPolicy policy, LocalDate on) {
        return Recogniser.with(policy).decide(situation.request(on));
    }

    private static org.espalier.core.exact.Rational credits(Situation situation, ReceiverPolicy policy) {
        return decision(situation, policy, Cases.DAY)
                .recognised()
                .credits()
                .map(credits -> credits.amount())
                .orElse(org.espalier.core.exact.Rational.ZERO);
    }

    private static List<String> codes(Decision decision) {
        return decision.reasons().stream().map(Finding::code).toList();
    }

    private static List<String> without(Decision decision, String code) {
        return codes(decision).stream().filter(one -> !one.equals(code)).toList();
    }

    /** Level without cure, outcomes and size with one or without, a test, an age. */
    private static ReceiverPolicy strict(PartialCredits partial) {
        return strict(
                partial, List.of(AgeLimit.builder().within(Period.ofYears(5)).build()));
    }

    private static ReceiverPolicy strict(PartialCredits partial, List<AgeLimit> ages) {
        return Cases.policy()
                .partial(partial)
                .addDifferences(Cases.level(), Cases.outcomes("1"), Cases.size("1/2", Cure.BRIDGING_COURSE))
                .addCriteria(testing())
                .addAllAges(ages)
                .build();
    }

    private static CriterionDemand testing() {
        return CriterionDemand.builder()
                .criterion(Criterion.TESTING)
                .least(CriterionGrade.B)
                .cure(Cure.EXAMINATION)
                .build();
    }

    /** Everything can be cured. */
    private static ReceiverPolicy mild() {
        return Cases.policy()
                .addDifferences(Cases.level(Cure.EXAMINATION), Cases.outcomes("2/3", Cure.EXAMINATION))
                .build();
    }

    private static ReceiverPolicy none() {
        return Cases.policy().build();
    }
}
