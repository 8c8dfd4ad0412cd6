package org.espalier.qa.evidence;

import java.util.List;
import org.espalier.core.file.DataFile;
import org.espalier.core.json.JsonLimits;
import org.espalier.core.json.JsonReading;

/**
 * Reads evidence in either form: a quality file, or a short form, which becomes one.
 *
 * <pre>{@code
 * QualityFile file = QualityFiles.read(bytes).orElseThrow();
 * }</pre>
 */
public final class QualityFiles {

    private QualityFiles() {}

    /** Reads evidence from JSON or YAML, and tells everything that is wrong in it. */
    public static JsonReading<QualityFile> read(byte[] bytes) {
        boolean isShort = DataFile.within(JsonLimits.STANDARD)
                .tree(bytes)
                .value()
                .filter(ShortForm.kind()::matches)
                .isPresent();
        return isShort ? brief(ShortForm.read(bytes)) : QualityFile.read(bytes);
    }

    private static JsonReading<QualityFile> brief(JsonReading<ShortForm> reading) {
        return new JsonReading<>(reading.value().map(ShortForm::toQualityFile), reading.findings());
    }

    /**
     * Puts files together: each layer from the first file that has it.
     *
     * @param files at least one
     * @throws IllegalArgumentException if there is none
     */
    public static QualityFile together(List<QualityFile> files) {
        return files.stream()
                .reduce(QualityFile::and)
                .orElseThrow(() -> new IllegalArgumentException("At least one quality file is needed"));
    }
}
