package org.espalier.stacking.rule;

import java.util.Optional;
import org.espalier.core.fault.Faults;

/**
 * Codes that begin alike and end in a number, from one number to another, both included; either end may be open.
 *
 * @param from the code with the smallest number
 * @param to the code with the largest number
 * @param words the range in words, for example {@code ITX8300 to ITX8399}
 */
record CodeRange(Optional<CodeNumber> from, Optional<CodeNumber> to, String words) {

    static CodeRange of(Optional<String> from, Optional<String> to) {
        return new CodeRange(from.flatMap(CodeNumber::parse), to.flatMap(CodeNumber::parse), words(from, to));
    }

    private static String words(Optional<String> from, Optional<String> to) {
        return from.flatMap(least -> to.map(most -> least + " to " + most))
                .or(() -> from.map(least -> least + " or a higher number"))
                .or(() -> to.map(most -> most + " or a lower number"))
                .orElse("");
    }

    static Faults check(Faults faults, Optional<String> from, Optional<String> to) {
        CodeRange range = of(from, to);
        faults.check(from.isPresent() == range.from.isPresent(), "codesFrom", "must end in a number, such as ITX8300")
                .check(to.isPresent() == range.to.isPresent(), "codesTo", "must end in a number, such as ITX8399");
        return faults.check(range.isOrdered(), "codesTo", "must begin like codesFrom and have no smaller number");
    }

    private boolean isOrdered() {
        return from.isEmpty() || to.isEmpty() || from.orElseThrow().isUpTo(to.orElseThrow());
    }

    /** Whether neither end is given. */
    boolean isOpen() {
        return from.isEmpty() && to.isEmpty();
    }

    boolean covers(String code) {
        Optional<CodeNumber> parsed = CodeNumber.parse(code);
        return parsed.isPresent() && covers(parsed.orElseThrow());
    }

    private boolean covers(CodeNumber code) {
        return (from.isEmpty() || from.orElseThrow().isUpTo(code)) && (to.isEmpty() || code.isUpTo(to.orElseThrow()));
    }
}
