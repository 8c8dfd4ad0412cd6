/** Texts in several languages, identifiers, languages and countries. */
@NullMarked
package org.espalier.core.text;

import org.jspecify.annotations.NullMarked;
