/** Steps and directions of stacks. */
@NullMarked
package org.espalier.stacking.stack;

import org.jspecify.annotations.NullMarked;
