/**
 * Levels of learning: of the European Qualifications Framework, of the cycles of higher education, and of national
 * frameworks.
 *
 * <p>A credential states one or more levels, kept as stated in a {@link org.espalier.core.level.QualificationLevel}. To
 * compare them they are read in terms of the {@linkplain org.espalier.core.level.EqfLevel EQF}: a cycle by the level on
 * which it ends, a national level through a dated table, {@link org.espalier.core.level.NationalFrameworks}. The number
 * of a national level is not the number of its EQF level: level 4 in England is EQF 5, and level 9 in Ireland is EQF 7.
 *
 * <p>Where statements disagree nothing is mended: the {@linkplain
 * org.espalier.core.level.LevelDisagreement disagreement} is told.
 */
@NullMarked
package org.espalier.core.level;

import org.jspecify.annotations.NullMarked;
