/**
 * Text for a terminal.
 *
 * <p>A {@link org.espalier.cli.page.Page} breaks lines at 100 characters and lets nothing pass that could steer a
 * terminal, for titles and names come from files that nobody has seen before. {@link
 * org.espalier.cli.page.FindingLines} puts findings on a page: the verdict in a word, the sentence, where it was found,
 * and what to do.
 */
@NullMarked
package org.espalier.cli.page;

import org.jspecify.annotations.NullMarked;
