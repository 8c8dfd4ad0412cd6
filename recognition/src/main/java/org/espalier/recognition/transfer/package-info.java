/**
 * Carries credits and grades from one institution to another.
 *
 * <p>{@link org.espalier.recognition.transfer.CreditTransfer} converts credits by a method that the receiver names, and
 * tells the range that the sources leave open and every rounding. {@link
 * org.espalier.recognition.transfer.GradeTransfer} converts grades by two tables of how often each grade was given, as the
 * ECTS Users' Guide 2015 has it: the receiver declares beforehand which of several fitting grades it takes. A fail never
 * becomes a pass, and what was only passed stays passed.
 */
@NullMarked
package org.espalier.recognition.transfer;

import org.jspecify.annotations.NullMarked;
