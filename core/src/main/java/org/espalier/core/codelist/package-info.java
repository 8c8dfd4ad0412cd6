/** How the lists of codes that ship with the library are read, and how a code that is on none of them is refused. */
@NullMarked
package org.espalier.core.codelist;

import org.jspecify.annotations.NullMarked;
