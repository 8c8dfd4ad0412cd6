package org.espalier.recognition.document.elm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.espalier.core.level.EheaCycle;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.level.LevelReference;
import org.espalier.core.level.NationalFrameworks;
import org.espalier.core.level.NationalLevel;
import org.espalier.core.level.QualificationLevel;
import org.espalier.core.text.LocalizedText;

/** Element 8: the level, as stated. Whether the statements agree is for others to check. */
final class Levels {

    private final List<EqfLevel> eqf = new ArrayList<>();
    private final List<NationalLevel> national = new ArrayList<>();
    private final List<EheaCycle> cycles = new ArrayList<>();
    private final Scope scope;

    private Levels(Scope scope) {
        this.scope = scope;
    }

    static Optional<QualificationLevel> read(Nodes nodes) {
        Levels levels = new Levels(nodes.scope());
        nodes.specifications().forEach(levels::collect);
        levels.tellDifference(nodes.claim());
        return levels.level();
    }

    private void collect(ElmNode specification) {
        specification.concepts("eqfLevel").forEach(this::collectEqf);
        specification.concepts("nqfLevel").forEach(this::collectNational);
        specification.concepts("educationLevel").forEach(this::collectEither);
    }

    private void collectEqf(Concept concept) {
        concept.iri()
                .flatMap(EqfLevel::fromIri)
                .ifPresentOrElse(eqf::add, () -> concept.isUnknown("EQF_LEVEL_UNKNOWN"));
    }

    private void collectNational(Concept concept) {
        listed(concept).ifPresentOrElse(national::add, () -> collectUnlisted(concept));
    }

    /** A level that is not in the table is taken by its label. */
    private void collectUnlisted(Concept concept) {
        concept.isUnknown("NATIONAL_LEVEL_UNKNOWN");
        concept.label().map(LocalizedText::text).flatMap(Levels::worded).ifPresent(national::add);
    }

    /** The level of the education: an EQF or national level, or something else that is kept. */
    private void collectEither(Concept concept) {
        Optional<EqfLevel> european = concept.iri().flatMap(EqfLevel::fromIri);
        Optional<NationalLevel> listed = listed(concept);
        european.ifPresent(eqf::add);
        listed.ifPresent(national::add);
        if (european.isEmpty() && listed.isEmpty()) {
            collectOwn(concept);
        }
    }

    /** A cycle, or a national level without an official concept; anything else is kept. */
    private void collectOwn(Concept concept) {
        Optional<EheaCycle> told = Vocabulary.CYCLE.meaning(concept);
        Optional<NationalLevel> level =
                concept.iri().flatMap(iri -> Own.text(Own.NATIONAL_LEVEL, iri)).flatMap(Levels::worded);
        told.ifPresent(cycles::add);
        level.ifPresent(national::add);
        if (told.isEmpty() && level.isEmpty()) {
            concept.keep();
        }
    }

    private static Optional<NationalLevel> listed(Concept concept) {
        return concept.iri().flatMap(NationalFrameworks.standard()::fromIri).map(LevelReference::level);
    }

    private static Optional<NationalLevel> worded(String label) {
        try {
            return Optional.of(NationalLevel.parse(label));
        } catch (IllegalArgumentException tooLong) {
            return Optional.empty();
        }
    }

    private void tellDifference(ElmNode claim) {
        List<String> different = eqf.stream().distinct().map(EqfLevel::toString).toList();
        if (different.size() > 1) {
            scope.warning("EQF_LEVELS_DIFFER", claim.path(), Given.of("found", different));
        }
    }

    private Optional<QualificationLevel> level() {
        QualificationLevel.Builder builder = QualificationLevel.builder();
        builder.eqf(eqf.stream().findFirst())
                .cycle(cycles.stream().findFirst())
                .addAllNational(national.stream().distinct().toList());
        return Optional.of(builder.build()).filter(level -> !level.isEmpty());
    }
}
