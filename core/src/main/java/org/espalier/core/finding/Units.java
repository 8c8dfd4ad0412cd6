package org.espalier.core.finding;

import java.math.RoundingMode;
import java.util.Locale;
import org.espalier.core.exact.Rational;

/** Amounts and their units in words: one credential, two credentials, about 29.41 %. */
public final class Units {

    private static final int PLACES = 2;

    private Units() {}

    /** An amount with its unit, which may be empty, for example {@code 1 credential} or {@code 7.5 ECTS}. */
    public static String words(Rational amount, String unit) {
        return unit.isEmpty() ? amount.toString() : number(amount, unit) + " " + of(amount, unit);
    }

    /**
     * The unit of an amount.
     *
     * @param unit in the plural, for example {@code credentials}; what is not written as a plural stays as it is
     */
    public static String of(Rational amount, String unit) {
        return amount.equals(Rational.ONE) ? singular(unit) : unit;
    }

    private static String singular(String unit) {
        boolean plural = unit.endsWith("s") && !unit.endsWith("ss") && !unit.startsWith("%");
        if (!plural || !unit.equals(unit.toLowerCase(Locale.ROOT))) {
            return unit;
        }
        return unit.endsWith("ies") ? unit.substring(0, unit.length() - 3) + "y" : unit.substring(0, unit.length() - 1);
    }

    /** A share that no decimal tells exactly is told to two places; the fact itself stays exact. */
    private static String number(Rational amount, String unit) {
        String exact = amount.toString();
        boolean fraction = unit.startsWith("%") && exact.indexOf('/') >= 0;
        return fraction ? "about " + amount.rounded(PLACES, RoundingMode.HALF_EVEN) : exact;
    }
}
