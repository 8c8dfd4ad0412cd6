package org.espalier.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.espalier.core.finding.Finding;
import org.espalier.core.json.JsonLimits;
import org.espalier.core.json.JsonReading;
import org.espalier.recognition.document.DocumentReading;
import org.espalier.recognition.document.Documents;

/**
 * Reads files from a disk, within {@link JsonLimits#STANDARD}.
 *
 * <p>A file that is too large is refused by its size, before anything of it is read. What cannot be read becomes a
 * finding.
 */
public final class DocumentLoader {

    private final Documents documents = Documents.standard();

    /** A new loader; one serves any number of files. */
    public DocumentLoader() {}

    /** What came of reading a document. */
    public DocumentReading document(Path path) {
        try {
            return isTooLarge(path) ? unusable(InputFindings.tooLarge()) : read(path);
        } catch (IOException unreadable) {
            return unusable(InputFindings.unreadable());
        }
    }

    /** The bytes of a file of another kind, or why there are none. */
    public JsonReading<byte[]> bytes(Path path) {
        try (InputStream stream = Files.newInputStream(path)) {
            byte[] bytes = isTooLarge(path) ? new byte[0] : stream.readNBytes(limit() + 1);
            return isTooLarge(path) || bytes.length > limit()
                    ? none(InputFindings.tooLarge())
                    : new JsonReading<>(Optional.of(bytes), List.of());
        } catch (IOException unreadable) {
            return none(InputFindings.unreadable());
        }
    }

    private DocumentReading read(Path path) throws IOException {
        try (InputStream stream = Files.newInputStream(path)) {
            return documents.read(stream);
        }
    }

    private static boolean isTooLarge(Path path) throws IOException {
        return Files.isRegularFile(path) && Files.size(path) > limit();
    }

    private static int limit() {
        return Math.toIntExact(JsonLimits.STANDARD.maximumBytes());
    }

    private static JsonReading<byte[]> none(Finding finding) {
        return new JsonReading<>(Optional.empty(), List.of(finding));
    }

    private static DocumentReading unusable(Finding finding) {
        return DocumentReading.builder().addFindings(finding).build();
    }
}
