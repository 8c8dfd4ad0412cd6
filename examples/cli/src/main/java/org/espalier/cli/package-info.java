/**
 * The commands {@code audit}, {@code check}, {@code stack}, {@code validate} and {@code rules}.
 *
 * <p>{@link org.espalier.cli.Main} starts the program; {@link org.espalier.cli.Espalier#run} is the same without the end
 * of the process. A wrong call is told in one line and gives exit code 2. The commands read options, the packages below
 * them read files and write answers; all that is judged is judged by the library.
 */
@NullMarked
package org.espalier.cli;

import org.jspecify.annotations.NullMarked;
