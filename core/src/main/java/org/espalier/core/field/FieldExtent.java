package org.espalier.core.field;

/**
 * What a code really says of a field: the digits that are known.
 *
 * @param known two, three or four digits
 * @param wholeBroad whether the field spans its whole broad field
 */
record FieldExtent(String known, boolean wholeBroad) {

    static final int DIFFERENT_BROAD = 3;

    private static final int SAME_BROAD = 2;
    private static final int SAME_NARROW = 1;
    private static final int BROAD = 2;
    private static final int NARROW = 3;
    private static final int DETAILED = 4;
    private static final String GENERIC = "00";
    private static final String UNKNOWN = "99";

    static FieldExtent of(FieldOfStudy field) {
        String code = field.code();
        boolean interdisciplinary = code.length() >= NARROW && code.charAt(BROAD) == '8';
        return interdisciplinary
                ? new FieldExtent(code.substring(0, BROAD), true)
                : new FieldExtent(withoutResidue(code), false);
    }

    private static String withoutResidue(String code) {
        boolean residual = code.length() > BROAD && (code.endsWith("0") || code.endsWith("9"));
        return residual ? withoutResidue(code.substring(0, code.length() - 1)) : code;
    }

    FieldDistance distance(FieldExtent other) {
        if (!isComparable() || !other.isComparable()) {
            return FieldDistance.notComparable();
        }
        if (!sharesDigits(other, BROAD)) {
            return FieldDistance.of(DIFFERENT_BROAD, DIFFERENT_BROAD);
        }
        return wholeBroad || other.wholeBroad ? FieldDistance.of(0, 0) : withinBroad(other);
    }

    private FieldDistance withinBroad(FieldExtent other) {
        return FieldDistance.of(smallest(other), largest(other));
    }

    private int smallest(FieldExtent other) {
        if (known.startsWith(other.known) || other.known.startsWith(known)) {
            return 0;
        }
        return sharesDigits(other, NARROW) ? SAME_NARROW : SAME_BROAD;
    }

    private int largest(FieldExtent other) {
        if (known.length() == DETAILED && known.equals(other.known)) {
            return 0;
        }
        return sharesDigits(other, NARROW) ? SAME_NARROW : SAME_BROAD;
    }

    private boolean sharesDigits(FieldExtent other, int digits) {
        return known.length() >= digits
                && other.known.length() >= digits
                && known.regionMatches(0, other.known, 0, digits);
    }

    private boolean isComparable() {
        return !known.startsWith(GENERIC) && !known.startsWith(UNKNOWN);
    }
}
