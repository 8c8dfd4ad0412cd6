/**
 * The seven criteria by which recognition bodies look at a micro-credential, each with four grades and "not known".
 *
 * <p>{@link org.espalier.recognition.criterion.Criteria} grades a credential from what it says, from the review of its
 * quality and from what is known of its authenticity. Where a machine cannot grade, a person can, with a reason. A {@link
 * org.espalier.recognition.criterion.LightPolicy} turns the grades into a light. It is a convention, of this library or of
 * whoever writes one: no recognition body has published a threshold that this library knows of.
 */
@NullMarked
package org.espalier.recognition.criterion;

import org.jspecify.annotations.NullMarked;
