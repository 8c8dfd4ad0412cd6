/**
 * Files as learners: which files belong together, and what came of reading them.
 *
 * <p>A folder is one learner, with all documents in it; a folder of folders is one learner for each. Files named one by
 * one are together one learner. Where several portfolio files stand together, each is a learner of its own. {@link
 * org.espalier.cli.input.InputPaths} looks at names only, {@link org.espalier.cli.input.LearnerReader} at contents.
 */
@NullMarked
package org.espalier.cli.input;

import org.jspecify.annotations.NullMarked;
