package org.espalier.stacking.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.HoldingState;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Portfolio;
import org.espalier.stacking.AwardAudit;
import org.espalier.stacking.audit.AuditResult;
import org.espalier.stacking.audit.RequirementResult;

/** A table says the same of a learner as the credentials themselves, and a brief audit the same as a full one. */
class BulkAuditProperties {

    /** What is told of a requirement in both. */
    private static List<Object> told(RequirementResult result) {
        return List.of(
                result.id(), result.status(), result.counted(), result.missing(), result.shortfall(), result.uses());
    }

    private static final Table TABLE = Table.of("learner,id,ects,fields,tags,state");

    /** What a row tells. */
    private record Told(String ects, String field, String tag, HoldingState state) {

        String row(int number) {
            return String.join(",", "L-1", "r-" + number, ects, field, tag, CellForm.name(state));
        }

        Holding holding(int number) {
            MicroCredential.Builder credential = MicroCredential.builder().id("r-" + number);
            credential = ects.isEmpty() ? credential : credential.ects(ects);
            credential = field.isEmpty() ? credential : credential.field(field);
            Holding.Builder holding = Holding.builder();
            holding.credential(credential.build()).state(state);
            return (tag.isEmpty() ? holding : holding.addTags(tag)).build();
        }
    }

    @Provide
    Arbitrary<List<Told>> rows() {
        return Combinators.combine(
                        Arbitraries.of("", "1.5", "3", "6"),
                        Arbitraries.of("", "0613", "0312"),
                        Arbitraries.of("", "project"),
                        Arbitraries.of(HoldingState.class))
                .as(Told::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static Portfolio portfolio(List<Told> rows) {
        List<Holding> holdings = new ArrayList<>();
        rows.forEach(row -> holdings.add(row.holding(holdings.size())));
        return Portfolio.of("L-1", holdings);
    }

    @Property(tries = 200)
    void should_say_of_rows_what_an_audit_says_of_the_credentials(@ForAll("rows") List<Told> told) {
        List<String> lines = new ArrayList<>();
        told.forEach(row -> lines.add(row.row(lines.size())));
        AuditResult direct = AwardAudit.of(Table.AWARD).briefly().audit(portfolio(told), Table.DAY);

        assertThat(TABLE.verdict(lines.toArray(String[]::new)).result()).contains(direct);
    }

    @Property(tries = 200)
    void should_say_briefly_what_it_says_at_length(@ForAll("rows") List<Told> told) {
        AuditResult full = AwardAudit.of(Table.AWARD).audit(portfolio(told), Table.DAY);
        AuditResult brief = AwardAudit.of(Table.AWARD).briefly().audit(portfolio(told), Table.DAY);

        assertThat(brief.status()).isEqualTo(full.status());
        assertThat(brief.all().map(BulkAuditProperties::told).toList())
                .isEqualTo(full.all().map(BulkAuditProperties::told).toList());
        assertThat(brief.notCounted()).isEqualTo(full.notCounted());
        assertThat(brief.holdsUntil()).isEqualTo(full.holdsUntil());
        assertThat(codes(full)).containsAll(codes(brief));
    }

    private static List<String> codes(AuditResult result) {
        return result.findings().stream()
                .map(finding -> finding.code() + finding.subject().text())
                .toList();
    }
}
