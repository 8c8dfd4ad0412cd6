/**
 * The 16 European standard elements of a micro-credential, and the check that they are there.
 *
 * <p>An {@link org.espalier.core.element.ElementProfile} is data: how much it weighs when an {@link
 * org.espalier.core.element.Element} is missing, and what is demanded besides. Two ship with the library: {@code
 * european-2022}, after Annex I of the Council Recommendation, and the stricter {@code microbol-2022}. A {@link
 * org.espalier.core.element.CompletenessCheck} applies one to a credential and returns a report: one finding per element,
 * whether this is a micro-credential at all, and what in it contradicts itself.
 *
 * <p>What is missing is found here; what is wrong was refused when the value was built or the file was read. The check
 * puts both into one report and tells nothing twice.
 */
@NullMarked
package org.espalier.core.element;

import org.jspecify.annotations.NullMarked;
