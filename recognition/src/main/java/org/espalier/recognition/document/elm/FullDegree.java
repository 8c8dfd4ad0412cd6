package org.espalier.recognition.document.elm;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.text.Identifier;
import org.espalier.core.workload.EctsCredits;
import org.espalier.core.workload.Workload;
import org.espalier.recognition.document.elm.Vocabulary.Extent;
import org.espalier.recognition.document.elm.Vocabulary.Member;
import org.espalier.recognition.document.elm.Vocabulary.Profile;

/**
 * Whether a claim is a full degree, by what the document says of itself.
 *
 * <p>In this order: a part of a qualification is none; a diploma supplement goes with one; what is declared a degree
 * programme or an educational programme is one; so is an accredited award of 60 ECTS or more; what is declared a
 * course, a module or a short programme is none. Else it is not known. The convention is of this library.
 */
final class FullDegree {

    private static final EctsCredits YEAR = EctsCredits.of(60);
    private static final String ELMO_TYPE = "elmo:type:los";
    private static final String ELMO_DEGREE = "Degree Programme";

    private final Nodes nodes;
    private final Set<Profile> profiles;
    private final Workload workload;
    private final List<Identifier> identifiers;

    FullDegree(Nodes nodes, Set<Profile> profiles, Workload workload, List<Identifier> identifiers) {
        this.nodes = nodes;
        this.profiles = profiles;
        this.workload = workload;
        this.identifiers = identifiers;
    }

    Optional<Boolean> read() {
        List<Extent> extents = Nodes.concepts(nodes.specifications(), "dcType").stream()
                .flatMap(concept -> extent(concept).stream())
                .toList();
        if (isPartial()) {
            return Optional.of(false);
        }
        Optional<String> reason = reason(extents);
        reason.ifPresent(because ->
                nodes.scope().note("READ_AS_FULL_DEGREE", nodes.claim().path(), Given.of("because", because)));
        boolean smaller = extents.contains(Extent.SMALLER) || isElmo("Course") || isElmo("Module");
        return reason.map(because -> true).or(() -> smaller ? Optional.of(false) : Optional.empty());
    }

    private Optional<String> reason(List<Extent> extents) {
        if (profiles.contains(Profile.DIPLOMA_SUPPLEMENT)) {
            return Optional.of("it comes with a diploma supplement");
        }
        if (isElmo(ELMO_DEGREE)) {
            return Optional.of("it is declared a degree programme");
        }
        if (extents.contains(Extent.PROGRAMME)) {
            return Optional.of("it is declared an educational programme");
        }
        boolean large =
                workload.ects().filter(credits -> credits.isAtLeast(YEAR)).isPresent();
        return large && profiles.contains(Profile.ACCREDITED)
                ? Optional.of("it is an accredited award of 60 ECTS or more")
                : Optional.empty();
    }

    private boolean isPartial() {
        return nodes.specifications().stream()
                .flatMap(node -> node.flag("isPartialQualification").stream())
                .toList()
                .contains(true);
    }

    private boolean isElmo(String type) {
        return identifiers.contains(Identifier.of(ELMO_TYPE, type));
    }

    /** What kind of opportunity; a kind of which more is told than that is kept. */
    private static Optional<Extent> extent(Concept concept) {
        Optional<Extent> extent = Vocabulary.OPPORTUNITY.meaning(concept);
        boolean exact =
                extent.map(Vocabulary.OPPORTUNITY::member).map(Member::iri).equals(concept.iri());
        if (!exact) {
            concept.keep();
        }
        return extent;
    }
}
