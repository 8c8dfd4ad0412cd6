package org.espalier.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** In what form an answer is written. */
enum OutputFormat {
    TEXT,
    JSON;

    /** Reads a form from the command line. */
    static final class Reader implements ITypeConverter<OutputFormat> {

        @Override
        public OutputFormat convert(String text) {
            return switch (text) {
                case "text" -> TEXT;
                case "json" -> JSON;
                default -> throw new TypeConversionException("\"" + text + "\" is no format; write text or json");
            };
        }
    }
}
