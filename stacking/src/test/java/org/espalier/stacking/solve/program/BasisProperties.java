package org.espalier.stacking.solve.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;

class BasisProperties {

    private static final int COLUMNS = 12;

    /** A basis over random rows: it is changed at random, and every other row comes when it was changed already. */
    private static final class Drawn {

        private final Random random;
        private final Matrix matrix = new Matrix(COLUMNS);
        private final Basis basis = new Basis(matrix, 2);

        Drawn(long seed) {
            random = new Random(seed);
            for (int round = 0; round < 4; round++) {
                addRow();
                addRow();
                basis.prepare();
                change();
                change();
            }
        }

        private void addRow() {
            Sum sum = new Sum();
            for (int column = 0; column < COLUMNS; column++) {
                if (random.nextInt(3) == 0) {
                    sum.plus(1 + random.nextInt(9), column);
                }
            }
            Limit limit = sum.limit(0);
            matrix.add(limit);
            basis.add(limit, matrix.scale(matrix.rows() - 1));
        }

        private void change() {
            int column = random.nextInt(COLUMNS);
            int place = random.nextInt(basis.size());
            double[] entries = basis.column(column).clone();
            if (!basis.isBasic(column) && Math.abs(entries[place]) > 0.05) {
                basis.row(place);
                basis.exchange(place, column, entries);
            }
        }

        /** What is in the column at a place. */
        private double[] column(int place) {
            double[] column = new double[basis.size()];
            matrix.addColumn(basis.columnAt(place), 1, column);
            return column;
        }

        /** The product of a row of the inverse and the column at a place. */
        private double product(double[] row, int place) {
            double[] column = column(place);
            double sum = 0;
            for (int at = 0; at < column.length; at++) {
                sum += row[at] * column[at];
            }
            return sum;
        }
    }

    @Property(tries = 300)
    void should_tell_each_basic_column_as_itself(@ForAll long seed) {
        Drawn drawn = new Drawn(seed);
        for (int place = 0; place < drawn.basis.size(); place++) {
            double[] entries = drawn.basis.times(drawn.column(place));
            for (int other = 0; other < drawn.basis.size(); other++) {
                assertThat(entries[other]).isCloseTo(place == other ? 1 : 0, Offset.offset(1e-6));
            }
        }
    }

    @Property(tries = 300)
    void should_tell_rows_of_the_inverse(@ForAll long seed) {
        Drawn drawn = new Drawn(seed);
        for (int place = 0; place < drawn.basis.size(); place++) {
            double[] row = drawn.basis.row(place).clone();
            for (int other = 0; other < drawn.basis.size(); other++) {
                assertThat(drawn.product(row, other)).isCloseTo(place == other ? 1 : 0, Offset.offset(1e-6));
            }
        }
    }

    @Property(tries = 300)
    void should_know_how_long_each_row_of_the_inverse_is(@ForAll long seed) {
        Drawn drawn = new Drawn(seed);
        for (int place = 0; place < drawn.basis.size(); place++) {
            double[] row = Arrays.copyOf(drawn.basis.row(place), drawn.basis.size());
            double squared = Arrays.stream(row).map(value -> value * value).sum();
            assertThat(drawn.basis.length(place)).isCloseTo(squared, Offset.offset(1e-6 * (1 + squared)));
        }
    }

    @Property(tries = 300)
    void should_be_the_same_basis_when_it_is_built_anew(@ForAll long seed) {
        Drawn drawn = new Drawn(seed);
        int[] before = columns(drawn.basis);
        double[] row = drawn.basis.row(0).clone();
        drawn.basis.build();
        assertThat(columns(drawn.basis)).isEqualTo(before);
        assertThat(drawn.basis.row(0)).containsExactly(row, Offset.offset(1e-6));
    }

    private static int[] columns(Basis basis) {
        int[] columns = new int[basis.size()];
        Arrays.setAll(columns, basis::columnAt);
        return columns;
    }
}
