package org.espalier.stacking.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espalier.core.finding.Confidence;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Source;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.StackValidator;
import org.espalier.stacking.rule.PlacedRule;
import org.espalier.stacking.rule.RuleUse;
import org.espalier.stacking.ruleset.PublishedCases.Case;
import org.espalier.stacking.ruleset.PublishedCases.Said;
import org.espalier.stacking.ruleset.PublishedCases.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the published rule sets say of cases that follow from their sources, and what every one of them must have. */
class PublishedRuleSetsTest {

    private static final Set<Verdict> OPEN = Set.of(Verdict.VIOLATED, Verdict.UNDETERMINED);

    static Stream<Case> cases() {
        return PublishedCases.all();
    }

    static Stream<RuleSet> ruleSets() {
        return RuleSets.published().all().stream();
    }

    private static RuleSet ruleSet(Case one) {
        return RuleSets.named(one.ruleSet() + "@" + one.version(), one.day()).orElseThrow();
    }

    private static Report report(Case one) {
        RuleSet rules = ruleSet(one);
        return StackValidator.of(rules).validate(one.holdings(), rules.evaluation(one.day(), one.circumstances()));
    }

    private static String rule(Finding finding) {
        return finding.fact("rule").orElseThrow().text();
    }

    /** What the rules themselves say; what their parts say in support is left out. */
    private static Stream<Finding> findings(Case one) {
        Set<String> rules = ruleSet(one).rules().stream().map(RuleUse::id).collect(Collectors.toSet());
        return report(one).findings().stream().filter(finding -> rules.contains(rule(finding)));
    }

    private static Set<Said> said(Case one) {
        return findings(one)
                .map(finding -> new Said(rule(finding), finding.code(), finding.verdict()))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void should_come_to_the_verdict_that_follows_from_the_source(Case one) {
        assertThat(report(one).verdict()).isEqualTo(one.verdict());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void should_tell_what_is_violated_or_open_and_nothing_else(Case one) {
        Set<Said> said = said(one);

        assertThat(said).containsAll(one.findings());
        assertThat(said).filteredOn(each -> OPEN.contains(each.verdict())).isSubsetOf(one.findings());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void should_tell_the_facts_on_which_it_rests(Case one) {
        List<Finding> findings = findings(one).toList();

        for (Told told : one.facts()) {
            assertThat(findings)
                    .filteredOn(finding -> rule(finding).equals(told.rule()))
                    .extracting(
                            finding -> finding.fact(told.name()).orElseThrow().text())
                    .containsExactly(told.text());
        }
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void should_have_cases_inside_outside_and_undetermined(RuleSet ruleSet) {
        List<Case> cases = PublishedCases.of(ruleSet);

        assertThat(cases)
                .hasSizeGreaterThanOrEqualTo(3)
                .anyMatch(one -> one.findings().isEmpty());
        assertThat(cases)
                .flatExtracting(Case::findings)
                .extracting(Said::verdict)
                .containsAll(OPEN);
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void should_be_what_its_cases_name(RuleSet ruleSet) {
        assertThat(PublishedCases.of(ruleSet)).allMatch(one -> ruleSet(one).equals(ruleSet));
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void should_have_ids_below_its_own(RuleSet ruleSet) {
        List<String> ids = ruleSet.tree().all().stream()
                .map(PlacedRule::use)
                .map(RuleUse::id)
                .toList();

        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.startsWith(ruleSet.id() + "."));
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void should_say_why_it_asks_for_something(RuleSet ruleSet) {
        assertThat(ruleSet.rules()).allMatch(use -> use.because().isPresent());
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void should_tell_where_it_holds_how_far_it_binds_and_that_it_is_no_advice(RuleSet ruleSet) {
        assertThat(ruleSet.jurisdiction()).isPresent();
        assertThat(ruleSet.bindingForce()).isPresent();
        assertThat(ruleSet.note().orElseThrow()).endsWith("Not legal advice.");
    }

    /** Nobody can have read what has neither an address nor a day. */
    @ParameterizedTest
    @MethodSource("ruleSets")
    void should_name_the_place_and_the_day_of_what_was_read(RuleSet ruleSet) {
        Stream<Source> own = ruleSet.rules().stream().flatMap(use -> use.source().stream());

        assertThat(Stream.concat(ruleSet.sources().stream(), own))
                .filteredOn(source -> source.confidence() == Confidence.VERIFIED)
                .allMatch(source -> source.date().isPresent());
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void should_look_like_no_oversight(RuleSet ruleSet) {
        assertThat(RuleSetLint.of(ruleSet)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void should_fit_the_schema_and_read_back(RuleSet ruleSet) {
        byte[] written = RuleSet.kind().write(ruleSet).getBytes(StandardCharsets.UTF_8);

        assertThat(PublishedFiles.problems(PublishedFiles.read(ruleSet))).isEmpty();
        assertThat(RuleSet.read(written).orElseThrow()).isEqualTo(ruleSet);
    }

    @Test
    void should_be_listed_in_order_under_their_ids_and_versions() {
        assertThat(PublishedFiles.names())
                .isSorted()
                .containsExactlyInAnyOrderElementsOf(
                        ruleSets().map(PublishedFiles::name).toList());
    }
}
