package org.espalier.stacking.award;

import org.espalier.core.file.DataFile;
import org.espalier.core.json.FileKind;
import org.espalier.core.json.JsonLimits;
import org.espalier.core.json.JsonReading;

/**
 * Reads and writes awards as files.
 *
 * <pre>{@code
 * JsonReading<Award> reading = AwardFile.read(bytes);
 * }</pre>
 *
 * <p>A faulty file is told, all faults at once with their paths; it gives no exception.
 */
public final class AwardFile {

    private AwardFile() {}

    /** Reads a file of kind {@code award/1}, in JSON or YAML. */
    public static JsonReading<Award> read(byte[] bytes) {
        return DataFile.within(JsonLimits.STANDARD).value(bytes, FileKind.AWARD, Award.class);
    }

    /** An award as a JSON file; the same bytes on every run. */
    public static String write(Award award) {
        return FileKind.AWARD.write(award);
    }
}
