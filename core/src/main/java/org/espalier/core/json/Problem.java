package org.espalier.core.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.lang.reflect.Method;
import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What is wrong with a value, told without class names. */
final class Problem {

    private static final Map<Class<?>, String> WANTED = Map.of(
            LocalDate.class, "a day such as \"2026-11-22\"",
            Period.class, "a period such as \"P5Y\"",
            URI.class, "an address such as \"https://example.org\"",
            String.class, "a string",
            Boolean.class, "true or false",
            boolean.class, "true or false",
            Integer.class, "a whole number",
            int.class, "a whole number",
            Long.class, "a whole number",
            long.class, "a whole number");

    private Problem() {}

    static String of(JsonMappingException refused) {
        if (refused instanceof InvalidNullException) {
            return "leave out what is not known";
        }
        if (refused.getCause() instanceof IllegalArgumentException cause && cause.getMessage() != null) {
            return cause.getMessage();
        }
        return refused instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
                ? wanted(mismatch.getTargetType())
                : "the value does not fit here";
    }

    static String oneOf(List<String> names) {
        return "one of " + String.join(", ", names) + " is wanted";
    }

    private static String wanted(Class<?> type) {
        String known = WANTED.get(type);
        if (known == null && type.isEnum() && !isText(type)) {
            return oneOf(EnumNames.of(type));
        }
        return (known == null ? form(type) : known) + " is wanted";
    }

    private static String form(Class<?> type) {
        if (Collection.class.isAssignableFrom(type)) {
            return "an array";
        }
        return isText(type) ? "a string" : "an object";
    }

    /** Whether values of the type are read from a string. */
    private static boolean isText(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(JsonCreator.class))
                .map(Method::getParameterTypes)
                .anyMatch(parameters -> Arrays.equals(parameters, new Class<?>[] {String.class}));
    }
}
