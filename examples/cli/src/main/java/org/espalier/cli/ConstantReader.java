package org.espalier.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads a constant as files write it, for example {@code advanced-standing}.
 *
 * @param <E> the type of the constants
 */
class ConstantReader<E extends Enum<E>> implements ITypeConverter<E> {

    private final String what;
    private final List<E> constants;

    ConstantReader(String what, E[] constants) {
        this.what = what;
        this.constants = Arrays.asList(constants);
    }

    @Override
    public final E convert(String text) {
        return constants.stream()
                .filter(constant -> name(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("\"" + text + "\" is no " + what + "; write "
                        + constants.stream().map(ConstantReader::name).collect(Collectors.joining(", "))));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
