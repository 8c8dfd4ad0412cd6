package org.espalier.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** In what form a rule set is written. */
enum RuleSetFormat {
    TEXT,
    JSON,
    YAML;

    /** Reads a form from the command line. */
    static final class Reader implements ITypeConverter<RuleSetFormat> {

        @Override
        public RuleSetFormat convert(String text) {
            return switch (text) {
                case "text" -> TEXT;
                case "json" -> JSON;
                case "yaml" -> YAML;
                default -> throw new TypeConversionException("\"" + text + "\" is no format; write text, json or yaml");
            };
        }
    }
}
