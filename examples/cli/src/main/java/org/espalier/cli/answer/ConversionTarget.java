package org.espalier.cli.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.espalier.recognition.document.DocumentWriter;
import org.espalier.recognition.document.ElmForm;

/**
 * As what documents are written.
 *
 * @param name the name of the form
 * @param writer writes documents of others; none for the form of this library
 */
public record ConversionTarget(String name, Optional<DocumentWriter> writer) {

    private static final String OWN = "espalier";

    /**
     * Reads the name of a form.
     *
     * @throws IllegalArgumentException if no form has the name
     */
    public static ConversionTarget parse(String name) {
        if (name.equals(OWN)) {
            return new ConversionTarget(name, Optional.empty());
        }
        try {
            return new ConversionTarget(name, Optional.of(DocumentWriter.of(ElmForm.parse(name))));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" is no form; write elm, elm-arrays, elm-upload or espalier", unknown);
        }
    }

    /**
     * The same with what the caller tells besides.
     *
     * @throws IllegalArgumentException if the form has no place for it
     */
    public ConversionTarget with(List<String> addresses, Optional<LocalDate> issued) {
        boolean told = !addresses.isEmpty() || issued.isPresent();
        if (told && writer.isEmpty()) {
            throw new IllegalArgumentException("A portfolio of this library has no delivery and no day of issue");
        }
        Optional<DocumentWriter> delivered =
                writer.map(one -> addresses.isEmpty() ? one : one.withDeliveryTo(addresses));
        return new ConversionTarget(
                name, delivered.map(one -> issued.map(one::withIssuedOn).orElse(one)));
    }
}
