/** The two shapes that all values of the library share. */
@NullMarked
package org.espalier.core.style;

import org.jspecify.annotations.NullMarked;
