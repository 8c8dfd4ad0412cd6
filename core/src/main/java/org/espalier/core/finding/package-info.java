/**
 * What every check in the library returns: findings, and reports made of them.
 *
 * <p>A finding is data first: a stable code, a verdict, a severity, the subject it is about, typed facts and the source
 * it rests on. Its sentence is rendered from code and facts when somebody asks for it.
 *
 * <p>A report holds findings and computes its verdict; no verdict of a report is ever stored.
 */
@NullMarked
package org.espalier.core.finding;

import org.jspecify.annotations.NullMarked;
