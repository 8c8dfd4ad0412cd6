package org.espalier.stacking.bulk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;
import org.espalier.stacking.AwardAudit;

/**
 * Audits learners from the rows of a table, each by itself.
 *
 * <pre>{@code
 * BulkColumns columns = BulkColumns.of(mapping, header).orElseThrow();
 * BulkAudit bulk = BulkAudit.of(AwardAudit.of(award), day, columns);
 * BulkLearners.of(columns, rows).forEachRemaining(learner -> write(bulk.cells(bulk.audit(learner))));
 * }</pre>
 *
 * <p>The same rows give the same verdict on every run. This class is thread-safe: several threads may audit different
 * learners at once.
 */
public final class BulkAudit {

    private final AwardAudit audit;
    private final LocalDate day;
    private final BulkColumns columns;
    private final VerdictTable table;

    private BulkAudit(AwardAudit audit, LocalDate day, BulkColumns columns) {
        this.audit = audit.briefly();
        this.day = day;
        this.columns = columns;
        this.table = VerdictTable.of(
                audit.audit(Portfolio.builder().build(), day),
                audit.countsParts(),
                columns.mapping().listSeparator());
    }

    /** Audits for a day what stands in the columns of a table. */
    public static BulkAudit of(AwardAudit audit, LocalDate day, BulkColumns columns) {
        return new BulkAudit(audit, day, columns);
    }

    /** The verdict on one learner. */
    public BulkVerdict audit(BulkLearner learner) {
        BulkHoldings read = BulkHoldings.of(columns, learner);
        List<Holding> holdings = read.all();
        if (holdings.isEmpty()) {
            return new BulkVerdict(
                    learner.learner(), learner.line(), 0, BulkInput.UNUSABLE, Optional.empty(), read.problems());
        }
        return new BulkVerdict(
                learner.learner(),
                learner.line(),
                holdings.size(),
                read.problems().isEmpty() ? BulkInput.COMPLETE : BulkInput.INCOMPLETE,
                Optional.of(audit.audit(Portfolio.of(learner.learner(), holdings), day)),
                read.problems());
    }

    /** The verdict on a learner whose audit came to a fault of the program, or took too much memory; the others go on. */
    public static BulkVerdict failed(BulkLearner learner) {
        Finding.Builder failed = Finding.of("BULK_AUDIT_FAILED", Verdict.VIOLATED, Severity.ERROR);
        return new BulkVerdict(
                learner.learner(),
                learner.line(),
                0,
                BulkInput.UNUSABLE,
                Optional.empty(),
                List.of(failed.subject(Subject.whole()).build()));
    }

    /**
     * The names of the cells that tell a verdict: {@code learner}, {@code line} and {@code holdings}, {@code input}, {@code
     * status}, {@code proved} and {@code holds-until}, for each requirement {@code ID.status} and for those that take
     * holdings {@code ID.counted} and {@code ID.missing}, {@code open-rules}, {@code not-counted}, {@code parts} where the award
     * lets parts of credentials count, {@code problems} and {@code first-problem}.
     */
    public List<String> header() {
        return table.header();
    }

    /** A verdict as cells, in the order of the {@link #header}. */
    public List<String> cells(BulkVerdict verdict) {
        return table.cells(verdict);
    }
}
