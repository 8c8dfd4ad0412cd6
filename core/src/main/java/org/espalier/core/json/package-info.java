/**
 * The one place that configures JSON.
 *
 * <p>{@link org.espalier.core.json.EspalierJson} writes the same bytes for the same value on every run, and reads
 * strictly: unknown fields, duplicate keys and trailing text are refused. {@link org.espalier.core.json.JsonDocument}
 * reads bytes that nobody has seen yet, within limits of size and depth, and {@link
 * org.espalier.core.json.JsonReading} tells everything that is wrong in them at once, each with its path.
 */
@NullMarked
package org.espalier.core.json;

import org.jspecify.annotations.NullMarked;
