package org.espalier.recognition.document.elm;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.espalier.core.level.FrameworkLevel;
import org.espalier.core.level.NationalFramework;
import org.espalier.core.level.NationalFrameworks;
import org.espalier.core.level.NationalLevel;
import org.espalier.core.level.QualificationLevel;

/**
 * Writes element 8. The EQF level and listed national levels have their own properties; the cycle and other national
 * levels are levels of the education, as own concepts.
 */
final class LevelWriter {

    private static final String EDUCATION = "educationLevel";

    private final Pen pen;
    private final QualificationLevel level;

    LevelWriter(Pen pen, QualificationLevel level) {
        this.pen = pen;
        this.level = level;
    }

    void addTo(Piece specification) {
        level.eqf().ifPresent(eqf -> specification.add("eqfLevel", Concepts.of(eqf)));
        addNational(specification, level.national());
        level.cycle()
                .ifPresent(cycle -> specification.add(EDUCATION, pen.concept(Vocabulary.CYCLE, cycle, "/level/cycle")));
    }

    /** The order is kept: behind the first level that is in no list, all are levels of the education. */
    private void addNational(Piece specification, List<NationalLevel> levels) {
        String property = "nqfLevel";
        for (NationalLevel national : levels) {
            Optional<Piece> listed = listed(national);
            property = listed.isPresent() ? property : EDUCATION;
            specification.add(property, listed.orElseGet(() -> own(national)));
        }
    }

    private Piece own(NationalLevel national) {
        return pen.ownConcept(Own.NATIONAL_LEVEL, national.text(), national.text(), "/level/national");
    }

    /** The concept of a level, where the table has exactly this text and leads back to it. */
    private static Optional<Piece> listed(NationalLevel national) {
        return NationalFrameworks.standard().frameworks().stream()
                .filter(framework -> national.text().startsWith(framework.id() + " "))
                .flatMap(framework -> framework.levels().stream().filter(row -> isRow(framework, row, national)))
                .flatMap(row -> row.iri().stream().map(URI::toString))
                .filter(iri -> leadsTo(iri, national))
                .findFirst()
                .map(iri -> Concepts.of(iri, national.text()));
    }

    private static boolean isRow(NationalFramework framework, FrameworkLevel row, NationalLevel national) {
        return NationalLevel.of(framework.id(), row.label()).equals(national);
    }

    private static boolean leadsTo(String iri, NationalLevel national) {
        return NationalFrameworks.standard()
                .fromIri(iri)
                .filter(row -> row.level().equals(national))
                .isPresent();
    }
}
