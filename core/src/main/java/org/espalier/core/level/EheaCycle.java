package org.espalier.core.level;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.codelist.CodeLists;
import org.espalier.core.finding.Source;

/**
 * A cycle of the framework of qualifications of the European Higher Education Area (QF-EHEA).
 *
 * <p>{@code EheaCycle.parse("second")} is the cycle that ends on EQF level 7. In JSON it is the string {@code
 * "second"}.
 *
 * <p>The EQF level is the one on which a cycle ends. It says nothing of the credits on the way there.
 */
public enum EheaCycle {

    /** The short cycle, within the first cycle or linked to it. */
    SHORT(EqfLevel.EQF_5),

    /** The first cycle, which ends with a bachelor's degree. */
    FIRST(EqfLevel.EQF_6),

    /** The second cycle, which ends with a master's degree. */
    SECOND(EqfLevel.EQF_7),

    /** The third cycle, which ends with a doctorate. */
    THIRD(EqfLevel.EQF_8);

    private static final String WORD = " cycle";

    private final EqfLevel eqf;

    EheaCycle(EqfLevel eqf) {
        this.eqf = eqf;
    }

    /**
     * Reads a cycle, for example {@code "second"} or {@code "second cycle"}.
     *
     * @param text the name of the cycle, in upper or lower case
     * @return the cycle
     * @throws IllegalArgumentException if the text names no cycle
     */
    @JsonCreator
    public static EheaCycle parse(String text) {
        String name = text.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(cycle -> name.equals(cycle.json()) || name.equals(cycle.toString()))
                .findFirst()
                .orElseThrow(() -> CodeLists.refusal("a cycle", text, "write short, first, second or third"));
    }

    /** The cycle that ends on a level; empty below level 5. */
    public static Optional<EheaCycle> from(EqfLevel level) {
        return Stream.of(values()).filter(cycle -> cycle.eqf == level).findFirst();
    }

    /** Where the correspondence of cycles and EQF levels comes from. */
    public static Source eqfSource() {
        return CycleTable.standard().eqfSource();
    }

    /** The EQF level on which the cycle ends, see {@link #eqfSource}. */
    public EqfLevel eqf() {
        return eqf;
    }

    /** How many credits a whole cycle typically has; empty for the third cycle, which has no range. */
    public Optional<TypicalCredits> typicalCredits() {
        return CycleTable.standard().typicalCredits().stream()
                .filter(typical -> typical.cycle() == this)
                .findFirst();
    }

    @JsonValue
    String json() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of the cycle, for example {@code second cycle}; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return json() + WORD;
    }
}
