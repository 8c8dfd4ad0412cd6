package org.espalier.stacking.solve;

/** What a sum can come to, whatever is used. */
final class Amounts {

    private Amounts() {}

    static long least(Terms terms) {
        long least = 0;
        for (int place = 0; place < terms.size(); place++) {
            least += Math.min(0, terms.coefficient(place));
        }
        return least;
    }

    static long most(Terms terms) {
        long most = 0;
        for (int place = 0; place < terms.size(); place++) {
            most += Math.max(0, terms.coefficient(place));
        }
        return most;
    }

    static long least(Demand demand) {
        return demand.parts().stream()
                .mapToLong(part -> Math.min(part.cap(), least(part.terms())))
                .sum();
    }

    static long most(Demand demand) {
        return demand.parts().stream()
                .mapToLong(part -> Math.min(part.cap(), most(part.terms())))
                .sum();
    }

    /** Whether the cap of a part never cuts anything off. */
    static boolean isWhole(Part part) {
        return most(part.terms()) <= part.cap();
    }
}
