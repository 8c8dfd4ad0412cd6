/**
 * Micro-credentials, and what a learner holds.
 *
 * <p>A {@link org.espalier.core.credential.MicroCredential} is the record of learning outcomes that a learner has
 * acquired after a small volume of learning. It can be incomplete: what is missing is found by the check of {@code
 * org.espalier.core.element}, what is wrong is refused when the value is built. A {@link
 * org.espalier.core.credential.Holding} is one credential as one learner holds it: how far the learner is, and how it
 * may count. A {@link org.espalier.core.credential.Portfolio} is all that one learner holds.
 *
 * <p>Provider, awarding body, platform and sealing body are four roles. Personal data lives in {@link
 * org.espalier.core.credential.PersonalData} alone and stays out of every text.
 */
@NullMarked
package org.espalier.core.credential;

import org.jspecify.annotations.NullMarked;
