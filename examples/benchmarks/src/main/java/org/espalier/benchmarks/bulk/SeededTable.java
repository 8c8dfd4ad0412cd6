package org.espalier.benchmarks.bulk;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Writes a table of invented learners, the same for the same seed: what each holds is drawn from one catalogue. */
final class SeededTable {

    static final String HEADER =
            "student,record,course,credits,level,field,awarded by,country,awarded on,valid to,state,keywords,grade,origin\n";

    private static final List<String> FIELDS =
            List.of("0611", "0612", "0613", "0688", "0311", "0410", "0231", "0714", "0713", "1022");
    private static final List<String> CREDITS = List.of("3", "4.5", "6", "6", "6", "7.5", "10", "12", "15");
    private static final LocalDate FIRST_DAY = LocalDate.parse("2020-01-01");
    private static final int CATALOGUE = 400;
    private static final int DAYS = 2_500;

    private final SplittableRandom random;
    private final List<Course> catalogue;

    /** A course of the catalogue, as cells. */
    private record Course(String cells, boolean isThesis) {}

    SeededTable(long seed) {
        this.random = new SplittableRandom(seed);
        this.catalogue =
                random.ints(CATALOGUE, 0, CATALOGUE).mapToObj(this::course).toList();
    }

    private Course course(int number) {
        boolean thesis = random.nextInt(20) == 0;
        String university = "University " + random.nextInt(12);
        String level = random.nextInt(40) == 0 ? "" : String.valueOf(6 + random.nextInt(3));
        String cells = String.join(
                ",", "Course " + number, thesis ? "30" : one(CREDITS), level, one(FIELDS), university, "EE");
        return new Course(cells, thesis);
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Writes the header and the rows of some learners. */
    void write(Writer out, int learners, int credentials) throws IOException {
        out.write(HEADER);
        for (int learner = 0; learner < learners; learner++) {
            for (int row = 0; row < credentials; row++) {
                out.write(row(learner, row));
            }
        }
    }

    private String row(int learner, int row) {
        Course course = catalogue.get(random.nextInt(catalogue.size()));
        LocalDate awarded = FIRST_DAY.plusDays(random.nextInt(DAYS));
        String until = random.nextInt(10) == 0 ? awarded.plusYears(3).toString() : "";
        String state = random.nextInt(12) == 0 ? "in-progress" : "earned";
        String tags = course.isThesis() ? "thesis" : "";
        String grade = String.valueOf(1 + random.nextInt(5));
        return "L-" + (10_000 + learner) + ",r-" + learner + "-" + row + "," + course.cells() + "," + awarded + ","
                + until + "," + state + "," + tags + "," + grade + ",formal\n";
    }
}
