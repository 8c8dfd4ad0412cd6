/**
 * Reads a snapshot of DEQAR, the European register of reports on external quality assurance, without a network.
 *
 * <p>A {@link org.espalier.qa.deqar.DeqarReader} goes through a CSV or JSON file row by row and keeps only the reports on one
 * provider, so that the size of the file does not matter. The form is that in which agencies submit reports, through a
 * {@link org.espalier.qa.deqar.DeqarMapping} of columns that can be replaced; the register's own download may look
 * different. When an agency was registered stands in a second, small file.
 *
 * <p>Voluntary reports count as much as obligatory ones. They are not exported to viewers of European Digital Credentials, so
 * a provider with nothing but voluntary reports never shows as accredited there.
 */
@NullMarked
package org.espalier.qa.deqar;

import org.jspecify.annotations.NullMarked;
