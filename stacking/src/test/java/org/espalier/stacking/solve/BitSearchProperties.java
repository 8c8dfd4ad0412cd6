package org.espalier.stacking.solve;

import java.util.Optional;

class BitSearchProperties extends SearchesForTheBest {

    @Override
    Optional<Answer> solve(Problem problem) {
        return new BitSearch(Long.MAX_VALUE).solve(problem, new Budget(Long.MAX_VALUE, () -> false));
    }
}
