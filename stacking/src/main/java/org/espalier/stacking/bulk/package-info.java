/**
 * Audits of many learners from rows of a table, one row for each credential, as student information systems write them.
 *
 * <p>A {@link org.espalier.stacking.bulk.BulkMapping} declares what each column tells. {@link
 * org.espalier.stacking.bulk.BulkColumns} finds the columns in the header of a table, {@link
 * org.espalier.stacking.bulk.BulkLearners} puts consecutive rows of one learner together, and {@link
 * org.espalier.stacking.bulk.BulkAudit} makes one {@link org.espalier.stacking.bulk.BulkVerdict} of each learner, which is
 * a row of a table again. At no time more than one learner is held in memory, beside the names of those that were seen.
 *
 * <p>Nothing is lost in silence: a row that cannot be used is told with its line, column and what was found there, the
 * other rows of the learner are audited, and the verdict says that it rests on incomplete input. How tables are read from
 * a file, and on how many threads learners are audited, is for the caller to decide; a {@code BulkAudit} may be used by
 * many threads at once.
 */
@NullMarked
package org.espalier.stacking.bulk;

import org.jspecify.annotations.NullMarked;
