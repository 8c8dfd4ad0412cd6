/**
 * Standards, principles and expectations on quality, as data files.
 *
 * <p>A {@link org.espalier.qa.standard.StandardSet} is dated and cited; each {@link org.espalier.qa.standard.Standard} has a
 * stable id such as {@code esg2015:1.9}, a short text of this library's own, and the ids of the checks that look at it. Where
 * a later version is known, a standard says where it goes, and whether that is a draft. The words of the body that issued
 * them decide, not ours.
 */
@NullMarked
package org.espalier.qa.standard;

import org.jspecify.annotations.NullMarked;
