/**
 * How long the rules take, beside other libraries that check the same stacks in the same run.
 *
 * <p>{@link org.espalier.benchmarks.ThreeRuleCheck} is one small check in several libraries, {@link
 * org.espalier.benchmarks.TenRules} a policy of a usual size. {@link org.espalier.benchmarks.Main} runs both and prints
 * ratios. A time in nanoseconds is of one machine; a ratio between two rows of one run says more.
 */
@NullMarked
package org.espalier.benchmarks;

import org.jspecify.annotations.NullMarked;
