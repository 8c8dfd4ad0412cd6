package org.espalier.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day from the command line. */
final class Day implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() < 1 || day.getYear() > 9999) {
                throw new TypeConversionException("the year is from 0001 to 9999");
            }
            return day;
        } catch (DateTimeParseException none) {
            throw new TypeConversionException("\"" + text + "\" is no day; write 2026-11-22");
        }
    }
}
