/**
 * Recognition: will this count, for what, and if not, why and what now?
 *
 * <p>A {@link org.espalier.recognition.Recogniser} takes a request and the policy of a receiver through the steps of an
 * assessment and gives a reasoned decision. What is recognised becomes a holding that an audit counts; the limits of the
 * receiver are rules of that audit.
 */
@NullMarked
package org.espalier.recognition;

import org.jspecify.annotations.NullMarked;
