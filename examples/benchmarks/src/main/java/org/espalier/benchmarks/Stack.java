package org.espalier.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.espalier.core.credential.Holding;
import org.espalier.core.credential.MicroCredential;

/**
 * Ten holdings of 6 ECTS each, and the day on which they are looked at.
 *
 * @param holdings what the learner holds
 * @param day the day of the check
 */
@CreditsInRange
@OneLevel
@AllValid
public record Stack(List<Holding> holdings, LocalDate day) {

    /** How many holdings there are. */
    public static final int SIZE = 10;

    /** The least amount of ECTS credits that the check asks for. */
    public static final int LEAST = 30;

    /** The largest amount of ECTS credits that the check allows. */
    public static final int MOST = 60;

    /** The level of the valid stack. */
    public static final int LEVEL = 7;

    static final LocalDate DAY = LocalDate.parse("2026-11-22");

    /** Copies the holdings. */
    public Stack {
        holdings = List.copyOf(holdings);
    }

    /** The stack of that name, {@code valid} or {@code invalid}. */
    public static Stack named(String name) {
        return name.equals("valid") ? valid() : invalid();
    }

    /** 60 ECTS at EQF 7, all in force. */
    public static Stack valid() {
        return new Stack(IntStream.range(0, SIZE).mapToObj(Stack::sound).toList(), DAY);
    }

    /** One holding of another level, one that is expired, and 66 ECTS together. */
    public static Stack invalid() {
        List<Holding> holdings = new ArrayList<>(valid().holdings());
        holdings.set(3, holding(3, "6", LEVEL - 1, DAY.plusYears(2)));
        holdings.set(6, holding(6, "12", LEVEL, DAY.minusDays(1)));
        return new Stack(holdings, DAY);
    }

    private static Holding sound(int number) {
        return holding(number, "6", LEVEL, DAY.plusYears(2));
    }

    private static Holding holding(int number, String ects, int level, LocalDate last) {
        return Holding.earned(MicroCredential.builder()
                .id("urn:credential:" + number)
                .title("en", "Course " + number)
                .ects(ects)
                .eqf(level)
                .awardedOn(last.minusYears(5))
                .validTo(last)
                .build());
    }
}
