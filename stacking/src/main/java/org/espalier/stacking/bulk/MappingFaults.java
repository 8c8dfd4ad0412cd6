package org.espalier.stacking.bulk;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.espalier.core.fault.Faults;
import org.espalier.core.text.LanguageTag;

/** What can be wrong in a mapping. */
final class MappingFaults {

    private final BulkMapping mapping;
    private final Faults faults = Faults.of("Mapping");

    private MappingFaults(BulkMapping mapping) {
        this.mapping = mapping;
    }

    /** Every fault of a mapping. */
    static Faults in(BulkMapping mapping) {
        MappingFaults found = new MappingFaults(mapping);
        found.columns();
        found.constants();
        found.signs();
        return found.faults;
    }

    private static boolean isDelimiter(String text) {
        return text.length() == 1 && !Character.isLetterOrDigit(text.charAt(0)) && !"\"\r\n.-".contains(text);
    }

    private void columns() {
        faults.noneBlank(mapping.columns().keySet(), "columns")
                .check(
                        mapping.columns().containsValue(BulkAttribute.LEARNER),
                        "columns",
                        "a column for the learner is needed")
                .check(
                        !mapping.constants().containsKey(BulkAttribute.LEARNER),
                        "constants/learner",
                        "one learner for all rows is none")
                .check(
                        !mapping.constants().containsKey(BulkAttribute.ID),
                        "constants/id",
                        "one id for all rows is none");
        Set<BulkAttribute> told = EnumSet.noneOf(BulkAttribute.class);
        mapping.columns()
                .forEach((column, attribute) -> faults.check(
                        told.add(attribute) || attribute.isList(),
                        "columns/" + column,
                        "another column tells that, too; only a list may have several"));
    }

    /** Which of several columns a constant would stand in for, nobody can tell. */
    private void constants() {
        mapping.constants()
                .keySet()
                .forEach(attribute -> faults.check(
                        mapping.columns().values().stream()
                                        .filter(attribute::equals)
                                        .count()
                                < 2,
                        "constants/" + CellForm.name(attribute),
                        "several columns tell that already"));
    }

    private void signs() {
        CellForm.attempt(mapping, faults);
        faults.attempt("language", () -> LanguageTag.parse(mapping.language()));
        faults.check(isDelimiter(mapping.delimiter()), "delimiter", "one sign is wanted, such as , or ;")
                .check(Set.of(".", ",").contains(mapping.decimalSeparator()), "decimalSeparator", "write . or ,")
                .notBlank(mapping.listSeparator(), "listSeparator")
                .check(isCharset(mapping.charset()), "charset", "is not known; write UTF-8 or windows-1252");
        mapping.values().forEach(this::words);
    }

    private void words(BulkAttribute attribute, Map<String, String> words) {
        faults.noneBlank(words.keySet(), "values/" + CellForm.name(attribute));
    }

    private static boolean isCharset(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalCharsetNameException malformed) {
            return false;
        }
    }
}
