/**
 * Is the quality of a credential assured, by whom, and was it on the day of the award.
 *
 * <p>A credential tells in element 11 what underpins its quality. A {@link org.espalier.qa.QualityStatement} reads that
 * for one day: what held, what had lapsed, what began later, and the {@link org.espalier.qa.QualityAssuranceStatus} that
 * follows. A {@link org.espalier.qa.QualityCheck} explains it as a report.
 *
 * <p>Where there is evidence beside the credential, {@link org.espalier.qa.review.QualityReviewer} reviews provider, course
 * and credential by a profile; see the packages below this one.
 *
 * <p>A voluntary review counts as much as an obligatory one; both are told apart, because registers and viewers often
 * show the obligatory ones alone. What a credential does not tell is unknown: it is not "no quality assurance".
 */
@NullMarked
package org.espalier.qa;

import org.jspecify.annotations.NullMarked;
