package org.espalier.stacking.rule;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.text.LanguageTag;
import org.espalier.core.text.LocalizedText;
import org.espalier.stacking.evaluation.Answer;
import org.espalier.stacking.evaluation.CountedHolding;
import org.immutables.value.Value;

/**
 * Which words the title of each selected credential must not have. Words are whole ones, in any language of the title
 * unless one is given; a title that has none in that language is not looked at.
 */
@DomainStyle
@Value.Immutable
@JsonTypeName("title-wording")
@JsonSerialize(as = ImmutableTitleWordingRule.class)
@JsonDeserialize(as = ImmutableTitleWordingRule.class)
abstract class TitleWordingRule extends ItemRule {

    TitleWordingRule() {}

    /** Words, or several words that follow each other; case does not count. */
    abstract Set<String> forbidden();

    abstract Optional<LanguageTag> language();

    @Value.Default
    @Override
    HoldingFilter filter() {
        return HoldingFilter.all();
    }

    @Value.Check
    void check() {
        Faults.of("Rule title-wording")
                .check(!forbidden().isEmpty(), "forbidden", "at least one word is needed")
                .check(forbidden().stream().allMatch(Phrase::isWord), "forbidden", "needs a letter or a digit")
                .throwIfAny();
    }

    @Value.Lazy
    List<Phrase> phrases() {
        return forbidden().stream().map(Phrase::of).toList();
    }

    @Override
    String code() {
        return "TITLE_WORDING";
    }

    @Override
    public String sentence() {
        String words = "each credential without " + String.join(" or ", forbidden()) + " in its title";
        return Sentences.join(language().map(tag -> words + " in " + tag).orElse(words), filter());
    }

    @Override
    Judgement judge(CountedHolding holding) {
        Optional<LocalizedText> title = holding.credential().title();
        return title.isPresent()
                ? judge(title.orElseThrow().texts())
                : Judgement.of(Verdict.UNDETERMINED).missing(true, "title");
    }

    private Judgement judge(Map<LanguageTag, String> texts) {
        Set<String> found = new LinkedHashSet<>();
        Verdict verdict = Verdict.NOT_APPLICABLE;
        for (Map.Entry<LanguageTag, String> text : texts.entrySet()) {
            List<String> words = found(text.getValue());
            Verdict told = verdict(covers(text.getKey()), !words.isEmpty());
            found.addAll(told == Verdict.NOT_APPLICABLE ? List.of() : words);
            verdict = Verdicts.all(List.of(verdict, told));
        }
        Judgement judgement = Judgement.of(verdict).missing(true, "language of the title");
        return found.isEmpty() ? judgement : judgement.with("found", Fact.of((Collection<String>) found));
    }

    private static Verdict verdict(Answer isMeant, boolean isFound) {
        return PerItem.judged(isMeant, Verdict.of(!isFound));
    }

    private Answer covers(LanguageTag told) {
        return language().map(wanted -> Languages.within(told, wanted)).orElse(Answer.YES);
    }

    private List<String> found(String title) {
        Phrase words = Phrase.of(title);
        return phrases().stream().filter(words::contains).map(Phrase::toString).toList();
    }
}
