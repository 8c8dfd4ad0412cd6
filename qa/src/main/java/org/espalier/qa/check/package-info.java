/**
 * The checks of quality: each asks one question of the evidence and of the credential itself.
 *
 * <p>A {@link org.espalier.qa.check.QualityCase} holds what is known; a {@link org.espalier.qa.check.Check} wants some of
 * it and says satisfied, violated, undetermined (which datum is missing, and who could give it) or not applicable. The set
 * of checks is closed; which of them count and how much is for a profile to say, and which standard asks for them for the
 * data of the standards.
 */
@NullMarked
package org.espalier.qa.check;

import org.jspecify.annotations.NullMarked;
