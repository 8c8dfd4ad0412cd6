package org.espalier.cli.answer;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.espalier.core.finding.Verdict;

/** What the program tells its caller by a number. */
public enum ExitCode {

    /** 0: satisfied, eligible or determined. */
    SATISFIED(0),

    /** 1: anything else that could be looked at. */
    NOT_SATISFIED(1),

    /** 2: something that was handed in cannot be used. */
    UNUSABLE(2);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** The code of a verdict. */
    public static ExitCode of(Verdict verdict) {
        return verdict == Verdict.SATISFIED ? SATISFIED : NOT_SATISFIED;
    }

    /** The highest of some codes; {@link #SATISFIED} where there is none. */
    public static ExitCode highest(Collection<ExitCode> codes) {
        return codes.stream().max(Comparator.naturalOrder()).orElse(SATISFIED);
    }

    /** The number. */
    public int number() {
        return number;
    }

    /** The code in words, for example {@code not satisfied}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
