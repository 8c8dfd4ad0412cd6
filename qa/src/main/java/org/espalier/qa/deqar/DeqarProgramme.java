package org.espalier.qa.deqar;

import java.util.Optional;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.workload.EctsCredits;

/**
 * A programme of a report.
 *
 * @param name what it is called
 * @param degree whether it leads to a degree
 * @param workload its size in ECTS
 * @param level its level: short cycle is EQF 5, first 6, second 7, third 8
 * @param certification what learners get where there is no degree
 */
public record DeqarProgramme(
        Optional<String> name,
        Optional<Boolean> degree,
        Optional<EctsCredits> workload,
        Optional<EqfLevel> level,
        Optional<Certification> certification) {

    private static final EctsCredits LARGE = EctsCredits.parse("60");

    /** What kind of learning it is. */
    public ProgrammeType type() {
        if (degree.orElse(false)) {
            return ProgrammeType.FULL_DEGREE;
        }
        return degree.isEmpty()
                ? ProgrammeType.UNKNOWN
                : workload.map(size ->
                                size.isAtLeast(LARGE) ? ProgrammeType.OTHER_PROVISION : ProgrammeType.MICRO_CREDENTIAL)
                        .orElse(ProgrammeType.UNKNOWN);
    }

    /** Whether size and certification are told as DEQAR wants it: without a degree both, with one neither. */
    boolean isToldAsWanted() {
        return degree.map(yes -> yes == workload.isEmpty() && yes == certification.isEmpty())
                .orElse(true);
    }
}
