package org.espalier.stacking.evaluation;

import org.espalier.core.file.DataFile;
import org.espalier.core.json.FileKind;
import org.espalier.core.json.JsonLimits;
import org.espalier.core.json.JsonReading;

/**
 * Reads and writes the circumstances of a learner's case as files.
 *
 * <pre>{@code
 * JsonReading<Circumstances> reading = CircumstancesFile.read(bytes);
 * }</pre>
 *
 * <p>A faulty file is told, all faults at once with their paths; it gives no exception.
 */
public final class CircumstancesFile {

    private CircumstancesFile() {}

    /** Reads a file of kind {@code circumstances/1}, in JSON or YAML. */
    public static JsonReading<Circumstances> read(byte[] bytes) {
        return DataFile.within(JsonLimits.STANDARD).value(bytes, FileKind.CIRCUMSTANCES, Circumstances.class);
    }

    /** Circumstances as a file; the same bytes on every run. */
    public static String write(Circumstances circumstances) {
        return FileKind.CIRCUMSTANCES.write(circumstances);
    }
}
