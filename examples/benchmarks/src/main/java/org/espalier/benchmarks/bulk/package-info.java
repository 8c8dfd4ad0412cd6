/** How many learners are audited from a table in a second, and whether ten times as many take ten times as long. */
@NullMarked
package org.espalier.benchmarks.bulk;

import org.jspecify.annotations.NullMarked;
