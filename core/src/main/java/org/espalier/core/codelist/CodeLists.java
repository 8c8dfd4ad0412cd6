package org.espalier.core.codelist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the lists that ship beside a class, and words the refusal of a code that is on none. */
public final class CodeLists {

    private static final String COMMENT = "#";
    private static final String SEPARATOR = ";";
    private static final int SHOWN = 60;

    private CodeLists() {}

    /**
     * The rows of a list: one per line, columns separated by semicolons, comments after a {@code #}.
     *
     * @param owner the class beside which the list lies
     * @param name the file name of the list
     * @return every row with all its columns, empty ones too
     */
    public static List<List<String>> rows(Class<?> owner, String name) {
        return new String(bytes(owner, name), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith(COMMENT))
                .map(line -> List.of(line.split(SEPARATOR, -1)))
                .toList();
    }

    /** The bytes of a file that ships beside a class. */
    public static byte[] bytes(Class<?> owner, String name) {
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * The refusal of a text, for example {@code Not a country: "QQ"; write an ISO 3166-1 code such as EE}.
     *
     * @param what what the text should have been, with its article
     * @param found the text, shown in part where it is long
     * @param help what to write instead
     * @return the exception to throw
     */
    public static IllegalArgumentException refusal(String what, String found, String help) {
        String shown = found.length() <= SHOWN ? found : found.substring(0, SHOWN) + "…";
        return new IllegalArgumentException("Not " + what + ": \"" + shown + "\"; " + help);
    }
}
