package org.espalier.benchmarks.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.espalier.core.exact.Rational;
import org.espalier.stacking.solve.Families;
import org.espalier.stacking.solve.Problem;

/**
 * A problem that all contenders are asked.
 *
 * @param group the table in which it stands
 * @param name its name, unlike any other
 * @param statement makes the problem
 * @param shortfall what its best answer lacks, where that is known
 */
record Case(Group group, String name, Supplier<Problem> statement, Optional<Rational> shortfall) {

    /** A table of the comparison. */
    enum Group {
        FAMILIES("Families", 1),
        WEIGHTED("Weighted", 2),
        AUDITS("Realistic, the search alone", 1);

        private final String title;
        private final int patience;

        Group(String title, int patience) {
            this.title = title;
            this.patience = patience;
        }

        /** Its heading. */
        String title() {
            return title;
        }

        /** After how many seconds a search is stopped, where that is the usual limit. */
        double limit(double usual) {
            return patience * usual;
        }
    }

    /** All of a group. */
    static List<Case> of(Group group) {
        return switch (group) {
            case FAMILIES -> Known.all().stream().map(Case::family).toList();
            case WEIGHTED -> weighted();
            case AUDITS -> audits();
        };
    }

    /**
     * The one of that name.
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    static Case named(String name) {
        return Stream.of(Group.values())
                .flatMap(group -> of(group).stream())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Case family(Known known) {
        return new Case(Group.FAMILIES, known.toString(), known::problem, Optional.of(known.shortfall()));
    }

    private static List<Case> weighted() {
        List<Case> all = new ArrayList<>();
        for (int[] size : new int[][] {{12, 4}, {18, 6}, {26, 8}, {40, 12}, {100, 30}}) {
            for (boolean isHard : new boolean[] {true, false}) {
                for (long seed = 1; seed <= 2; seed++) {
                    all.add(weighted(size[0], size[1], seed, isHard));
                }
            }
        }
        return all;
    }

    private static Case weighted(int items, int leaves, long seed, boolean isHard) {
        String name = (isHard ? "hard " : "typical ") + items + " x " + leaves + ", seed " + seed;
        return new Case(
                Group.WEIGHTED, name, () -> Families.weighted(items, leaves, seed, isHard), Optional.of(Rational.ZERO));
    }

    private static List<Case> audits() {
        return List.of(
                audit(12, 10, false),
                audit(30, 12, false),
                audit(60, 30, false),
                audit(120, 60, false),
                audit(200, 60, true));
    }

    private static Case audit(int holdings, int requirements, boolean isByNumber) {
        String name = holdings + " holdings, " + requirements + " requirements" + (isByNumber ? ", by number" : "");
        return new Case(
                Group.AUDITS,
                name,
                () -> new Realistic(holdings, requirements, isByNumber, 1).problem(),
                Optional.empty());
    }
}
