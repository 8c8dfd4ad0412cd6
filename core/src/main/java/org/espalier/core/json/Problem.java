package org.espalier.core.json;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** What is wrong with a value, told without class names. */
final class Problem {

    private Problem() {}

    static String of(JsonMappingException refused) {
        if (refused.getCause() instanceof IllegalArgumentException cause) {
            return String.valueOf(cause.getMessage());
        }
        if (refused.getCause() instanceof DateTimeException) {
            return "a day is written 2026-11-22";
        }
        if (refused instanceof InvalidFormatException format
                && format.getTargetType().isEnum()) {
            return "one of " + names(format.getTargetType()) + " is wanted";
        }
        if (refused instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return wanted(mismatch.getTargetType()) + " is wanted";
        }
        return "the value does not fit here";
    }

    private static String names(Class<?> type) {
        return String.join(", ", EnumNames.of(type));
    }

    private static String wanted(Class<?> type) {
        if (type == LocalDate.class) {
            return "a day such as 2026-11-22";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "an array";
        }
        return type == String.class ? "a string" : Map.class.isAssignableFrom(type) ? "an object" : "another form";
    }
}
