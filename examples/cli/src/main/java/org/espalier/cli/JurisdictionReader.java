package org.espalier.cli;

import org.espalier.core.file.Jurisdiction;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a jurisdiction from the command line. */
final class JurisdictionReader implements ITypeConverter<Jurisdiction> {

    @Override
    public Jurisdiction convert(String text) {
        try {
            return Jurisdiction.parse(text);
        } catch (IllegalArgumentException none) {
            throw new TypeConversionException(none.getMessage());
        }
    }
}
