/**
 * What is wrong in a value, all of it at once.
 *
 * <p>Building a value refuses what is wrong in it: a blank title, a negative amount. A value with several attributes
 * collects its {@link org.espalier.core.fault.Faults} and throws one {@link
 * org.espalier.core.fault.FaultyValueException} that names every one. What is merely missing is no fault.
 */
@NullMarked
package org.espalier.core.fault;

import org.jspecify.annotations.NullMarked;
