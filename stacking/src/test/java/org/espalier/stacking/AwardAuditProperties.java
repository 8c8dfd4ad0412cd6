package org.espalier.stacking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.finding.Wording;
import org.espalier.core.json.EspalierJson;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.text.LocalizedText;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.AwardStatus;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.award.Requirement;
import org.espalier.stacking.rule.HoldingFilter;
import org.espalier.stacking.rule.Limits;
import org.espalier.stacking.rule.RuleUse;

class AwardAuditProperties {

    private static final Award AWARD = Award.builder()
            .id("mixed")
            .title(LocalizedText.of("en", "Mixed"))
            .addRequirements(Requirement.credits("core", EctsCredits.parse("4.5"), HoldingFilter.tagged("T")))
            .addRequirements(Requirement.count("other", 2, HoldingFilter.tagged("U")))
            .addPolicies(RuleUse.of("profile", Limits.levelProfile(EctsCredits.of(4), EqfLevel.EQF_6)))
            .build();

    @Property
    void the_order_of_holdings_changes_no_byte(@ForAll("holdings") List<Holding> holdings, @ForAll Random random) {
        List<Holding> shuffled = new ArrayList<>(holdings);
        Collections.shuffle(shuffled, random);
        assertThat(EspalierJson.write(audit(shuffled))).isEqualTo(EspalierJson.write(audit(holdings)));
    }

    @Property
    void the_order_of_requirements_changes_no_use(@ForAll("holdings") List<Holding> holdings) {
        Award turned = Award.builder()
                .id("mixed")
                .title(AWARD.title())
                .addRequirements(
                        AWARD.requirements().get(1), AWARD.requirements().get(0))
                .addAllPolicies(AWARD.policies())
                .build();
        AuditResult result = AwardAudit.of(turned).audit(Portfolio.of("L-0003", holdings), Samples.TODAY);
        assertThat(result.requirement("core")).isEqualTo(audit(holdings).requirement("core"));
    }

    @Property
    void the_report_agrees_with_the_status(@ForAll("holdings") List<Holding> holdings) {
        AuditResult result = audit(holdings);
        Statistics.label("status").collect(result.status()).coverage(statuses -> {
            statuses.check(AwardStatus.ELIGIBLE_FOR_REVIEW).percentage(share -> share > 5);
            statuses.check(AwardStatus.UNDETERMINED).percentage(share -> share > 3);
            statuses.check(AwardStatus.NOT_YET).percentage(share -> share > 5);
        });
        assertThat(result.report().verdict()).isEqualTo(result.status().verdict());
    }

    @Property
    void each_holding_counts_once_or_is_told_not_to(@ForAll("holdings") List<Holding> holdings) {
        AuditResult result = audit(holdings);
        List<String> all = new ArrayList<>(result.notCounted());
        result.requirements()
                .forEach(r -> r.uses().forEach(use -> all.add(use.credential().text())));
        Set<String> ids =
                new HashSet<>(holdings.stream().map(h -> h.id().text()).toList());
        assertThat(all).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(ids);
    }

    @Property
    void every_sentence_is_complete(@ForAll("holdings") List<Holding> holdings) {
        assertThat(audit(holdings).findings())
                .allSatisfy(finding -> assertThat(Wording.installed().sentence(finding))
                        .doesNotContain("?")
                        .doesNotContain(finding.code()));
    }

    @Property
    void an_answer_reads_back(@ForAll("holdings") List<Holding> holdings) throws Exception {
        AuditResult result = audit(holdings);
        String json = EspalierJson.write(result);
        assertThat(EspalierJson.mapper().readValue(json, AuditResult.class)).isEqualTo(result);
    }

    private static AuditResult audit(List<Holding> holdings) {
        return AwardAudit.of(AWARD).audit(Portfolio.of("L-0003", holdings), Samples.TODAY);
    }

    @Provide
    Arbitrary<List<Holding>> holdings() {
        return RandomHoldings.lists(7);
    }
}
