package org.espalier.cli.input;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens files with tables. */
public final class CsvFile {

    private CsvFile() {}

    /**
     * The text of a file, read as it is asked for; bytes that are nothing in the character set become U+FFFD.
     *
     * @throws IOException if the file cannot be opened
     */
    public static Reader open(Path file, String charset) throws IOException {
        return new InputStreamReader(
                Files.newInputStream(file),
                Charset.forName(charset)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }
}
