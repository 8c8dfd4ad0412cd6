package org.espalier.recognition.document.elm;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as a document writes it, in its own offset.
 *
 * <p>A time such as {@code 22:00:00Z} is often midnight in Europe, turned into UTC by the exporting software: the day
 * meant is then the next one. Nobody can tell, so the day written is kept and the doubt is told.
 *
 * @param day the day as written
 * @param value where it stands
 */
record WrittenDay(LocalDate day, Value value) {

    private static final Pattern TEXT = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}:\\d{2})(:\\d{2}(?:[.,]\\d{1,12})?)?(Z|[+-]\\d{2}:?\\d{2})?)?");

    /** Midnight from UTC+1 to UTC+3, as UTC writes it. */
    private static final Pattern SHIFTED = Pattern.compile("2[123]:00");

    private static final Pattern WHOLE_MINUTE = Pattern.compile("(:00([.,]0+)?)?");
    private static final Pattern UTC = Pattern.compile("Z|[+-]00:?00");

    static Optional<WrittenDay> read(Value value, Scope scope) {
        Matcher matcher = TEXT.matcher(value.text());
        Optional<LocalDate> day = matcher.matches() ? day(matcher.group(1)) : Optional.empty();
        if (day.isEmpty()) {
            scope.error("DATE_UNREADABLE", value.path());
            scope.keep(value);
        } else if (isShifted(matcher)) {
            scope.note("DATE_MAY_BE_SHIFTED", value.path(), Given.of("time", matcher.group(2) + matcher.group(4)));
        }
        return day.map(found -> new WrittenDay(found, value));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static boolean isShifted(Matcher matcher) {
        return matches(SHIFTED, matcher.group(2))
                && matches(UTC, matcher.group(4))
                && matches(WHOLE_MINUTE, matcher.group(3) == null ? "" : matcher.group(3));
    }

    private static boolean matches(Pattern pattern, @Nullable String text) {
        return text != null && pattern.matcher(text).matches();
    }
}
