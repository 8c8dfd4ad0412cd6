package org.espalier.qa.review;

import java.util.List;
import java.util.stream.Stream;
import org.espalier.core.finding.Source;
import org.espalier.qa.standard.Standard;
import org.espalier.qa.standard.StandardSet;

/** A standard that asks for something, and where it stands. */
record Asked(String id, Standard standard, Source source) {

    static Stream<Asked> all(List<StandardSet> sets) {
        return sets.stream().flatMap(set -> set.standards().stream().map(standard -> of(set, standard)));
    }

    static Asked of(StandardSet set, Standard standard) {
        return new Asked(set.idOf(standard), standard, located(set, standard));
    }

    /** The source, with the standard as its place where the set tells no place of its own. */
    private static Source located(StandardSet set, Standard standard) {
        Source source = set.sourceOf(standard);
        if (standard.source().isPresent() || source.locator().isPresent()) {
            return source;
        }
        Source.Builder builder = Source.builder();
        return builder.title(source.title())
                .locator(place(standard))
                .address(source.address())
                .date(source.date())
                .confidence(source.confidence())
                .build();
    }

    private static String place(Standard standard) {
        String title = standard.title().text();
        return Character.isDigit(standard.id().charAt(0)) ? standard.id() + " " + title : title;
    }

    boolean asksFor(String check) {
        return standard.checks().contains(check);
    }
}
