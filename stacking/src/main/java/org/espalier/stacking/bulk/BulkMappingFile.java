package org.espalier.stacking.bulk;

import org.espalier.core.file.DataFile;
import org.espalier.core.json.FileKind;
import org.espalier.core.json.JsonLimits;
import org.espalier.core.json.JsonReading;

/**
 * Reads and writes mappings of columns as files.
 *
 * <pre>{@code
 * JsonReading<BulkMapping> reading = BulkMappingFile.read(bytes);
 * }</pre>
 *
 * <p>A faulty file is told, all faults at once with their paths; it gives no exception.
 */
public final class BulkMappingFile {

    /** What such a file says that it holds. */
    public static final FileKind KIND = FileKind.parse("bulk-mapping/1");

    private BulkMappingFile() {}

    /** Reads a file of kind {@code bulk-mapping/1}, in JSON or YAML. */
    public static JsonReading<BulkMapping> read(byte[] bytes) {
        return DataFile.within(JsonLimits.STANDARD).value(bytes, KIND, BulkMapping.class);
    }

    /** A mapping as a JSON file; the same bytes on every run. */
    public static String write(BulkMapping mapping) {
        return KIND.write(mapping);
    }
}
