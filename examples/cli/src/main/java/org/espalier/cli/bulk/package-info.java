/**
 * Audits of many learners from a table, on several threads, in the order of the table.
 *
 * <p>{@link org.espalier.cli.bulk.BulkRun} reads, audits and writes: one thread reads and writes, others audit. What is
 * underway at once is bounded, so memory does not grow with the table.
 */
@NullMarked
package org.espalier.cli.bulk;

import org.jspecify.annotations.NullMarked;
