/**
 * Fields of study by ISCED-F 2013, and how near two of them are.
 *
 * <p>A code of two, three or four digits names a broad, narrow or detailed field. Many codes say less than they seem to:
 * {@code 0700} is engineering, not further defined. {@link org.espalier.core.field.FieldDistance} therefore answers with
 * the distances that are possible, and {@link org.espalier.core.field.Nearness} has a value for <em>unknown</em>.
 */
@NullMarked
package org.espalier.core.field;

import org.jspecify.annotations.NullMarked;
