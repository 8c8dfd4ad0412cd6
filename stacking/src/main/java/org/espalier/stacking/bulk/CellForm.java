package org.espalier.stacking.bulk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espalier.core.exact.Rational;
import org.espalier.core.fault.Faults;
import org.espalier.core.text.LocalizedText;

/** How the cells of a table are written: days, numbers, yes and no, names of constants, lists. */
final class CellForm {

    private static final Pattern DATE_FORMAT =
            Pattern.compile("(?=[^d]*d{1,2}[^d]*$)(?=[^M]*M{1,2}[^M]*$)(?=[^y]*y{4}[^y]*$)[dMy./ -]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})?");

    /** The names that were asked for. */
    private static final Map<Enum<?>, String> NAMES = new ConcurrentHashMap<>();

    private final BulkMapping mapping;
    private final DateTimeFormatter dates;
    private final Pattern between;

    CellForm(BulkMapping mapping) {
        this.mapping = mapping;
        this.dates = formatter(mapping.dateFormat());
        this.between = Pattern.compile(Pattern.quote(mapping.listSeparator()));
    }

    static void attempt(BulkMapping mapping, Faults faults) {
        faults.check(
                DATE_FORMAT.matcher(mapping.dateFormat()).matches(),
                "dateFormat",
                "day, month and a year of four digits are wanted once each, such as dd.MM.yyyy");
    }

    private static DateTimeFormatter formatter(String format) {
        return DateTimeFormatter.ofPattern(format.replace('y', 'u'), Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** A text with the words of the table replaced. */
    String replaced(BulkAttribute attribute, String text) {
        return mapping.values().getOrDefault(attribute, Map.of()).getOrDefault(text, text);
    }

    List<String> parts(String text) {
        return between.splitAsStream(text)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    LocalDate day(String text) {
        try {
            return LocalDate.parse(text, dates);
        } catch (DateTimeException none) {
            throw new IllegalArgumentException("a day is wanted, written as " + mapping.dateFormat());
        }
    }

    Rational number(String text) {
        boolean comma = mapping.decimalSeparator().equals(",");
        String plain = comma ? text.replace('.', '?').replace(',', '.') : text;
        if (!NUMBER.matcher(plain).matches()) {
            throw new IllegalArgumentException("a number is wanted, not below zero, such as " + (comma ? "7,5" : "7.5")
                    + ", without a sign between thousands");
        }
        return Rational.parse(plain);
    }

    LocalizedText words(String text) {
        return LocalizedText.of(mapping.language(), text);
    }

    static boolean yes(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("true or false is wanted");
        };
    }

    static <E extends Enum<E>> E constant(Class<E> type, String text) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> name(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("one of these is wanted: " + names(type)));
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Stream.of(type.getEnumConstants()).map(CellForm::name).collect(Collectors.joining(", "));
    }

    /** The name of a constant in files, for example {@code in-progress}. */
    static String name(Enum<?> constant) {
        return NAMES.computeIfAbsent(
                constant, unknown -> unknown.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
