package org.espalier.stacking.bulk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.espalier.core.field.FieldOfStudy;
import org.espalier.core.finding.Finding;
import org.espalier.core.text.LocalizedText;
import org.espalier.core.workload.EctsCredits;
import org.espalier.stacking.AwardAudit;
import org.espalier.stacking.award.Award;
import org.espalier.stacking.award.Requirement;
import org.espalier.stacking.rule.HoldingFilter;

/** A table in tests: lines of cells with commas between them; the first is the header. */
final class Table {

    static final LocalDate DAY = LocalDate.parse("2026-11-22");

    private static final HoldingFilter COMPUTING =
            HoldingFilter.builder().addFields(FieldOfStudy.parse("06")).build();

    /** Six credits of computing, and three of anything that is tagged. */
    static final Award AWARD = Award.builder()
            .id("certificate")
            .title(LocalizedText.of("en", "Certificate"))
            .addRequirements(Requirement.credits("computing", EctsCredits.of(6), COMPUTING))
            .addRequirements(Requirement.credits("project", EctsCredits.of(3), HoldingFilter.tagged("project")))
            .build();

    private final BulkMapping mapping;
    private final String header;

    private Table(BulkMapping mapping, String header) {
        this.mapping = mapping;
        this.header = header;
    }

    /** A table whose columns are called by what they tell. */
    static Table of(String header) {
        return of(BulkMapping.builder(), header);
    }

    static Table of(BulkMapping.Builder mapping, String header) {
        for (String column : header.split(",", -1)) {
            mapping.putColumns(column, CellForm.constant(BulkAttribute.class, column));
        }
        return new Table(mapping.build(), header);
    }

    BulkColumns columns() {
        return BulkColumns.of(mapping, cells(header)).orElseThrow();
    }

    List<BulkLearner> learners(String... lines) {
        List<BulkLearner> learners = new ArrayList<>();
        BulkLearners.of(columns(), rows(lines)).forEachRemaining(learners::add);
        return learners;
    }

    List<BulkVerdict> verdicts(String... lines) {
        BulkAudit audit = BulkAudit.of(AwardAudit.of(AWARD), DAY, columns());
        return learners(lines).stream().map(audit::audit).toList();
    }

    BulkVerdict verdict(String... lines) {
        return verdicts(lines).get(0);
    }

    /** What was wrong with the only learner. */
    Finding problem(String... lines) {
        return verdict(lines).problems().get(0);
    }

    private static Iterator<BulkRow> rows(String... lines) {
        List<BulkRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            rows.add(lines[i].equals("?") ? BulkRow.unreadable(i + 2L, "why") : BulkRow.of(i + 2L, cells(lines[i])));
        }
        return rows.iterator();
    }

    static List<String> cells(String line) {
        return Arrays.asList(line.split(",", -1));
    }
}
