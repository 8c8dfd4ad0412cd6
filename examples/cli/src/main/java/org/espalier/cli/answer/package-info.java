/**
 * What each command answers about one learner or one document: its exit code, its text and its JSON.
 *
 * <p>An {@link org.espalier.cli.answer.Answer} is complete before anything of it is printed. Several answers make a batch,
 * see {@link org.espalier.cli.answer.Batch}.
 */
@NullMarked
package org.espalier.cli.answer;

import org.jspecify.annotations.NullMarked;
