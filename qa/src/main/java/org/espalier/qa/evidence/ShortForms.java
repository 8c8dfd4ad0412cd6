package org.espalier.qa.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.espalier.core.credential.Organisation;
import org.espalier.core.credential.QualityAssuranceKind;
import org.espalier.core.text.Identifier;
import org.espalier.core.text.LocalizedText;

/** Makes quality files of short forms. */
final class ShortForms {

    private static final String ENGLISH = "en";

    private ShortForms() {}

    static QualityFile file(ShortForm form) {
        return QualityFile.builder()
                .recordedOn(form.recordedOn())
                .recordedBy(form.provider())
                .provider(provider(form))
                .course(course(form))
                .credential(CredentialEvidence.builder()
                        .addAllStatements(statements(form, Layer.CREDENTIAL))
                        .build())
                .build();
    }

    private static ProviderEvidence provider(ShortForm form) {
        return ProviderEvidence.builder()
                .organisation(organisation(form))
                .addAllPolicies(policy(form).stream().toList())
                .addAllReviews(review(form).stream().toList())
                .addAllContracts(form
                        .partner()
                        .map(partner -> Contract.builder().partner(partner).build())
                        .stream()
                        .toList())
                .addAllStatements(statements(form, Layer.PROVIDER))
                .build();
    }

    private static Organisation organisation(ShortForm form) {
        return Organisation.builder()
                .name(LocalizedText.of(ENGLISH, form.provider()))
                .country(form.country())
                .kind(form.providerKind())
                .legalIdentifier(form.registrationNumber().map(Identifier::of))
                .build();
    }

    /** The policy covers whatever of policies is there. */
    private static Optional<Policy> policy(ShortForm form) {
        return form.policy()
                .map(link -> Policy.builder()
                        .link(link)
                        .addAllCovers(
                                form.has().stream().filter(Topic::isPolicy).toList())
                        .addAllExcludes(
                                form.hasNot().stream().filter(Topic::isPolicy).toList())
                        .build());
    }

    private static Optional<ExternalReview> review(ShortForm form) {
        return form.reviewedBy()
                .map(agency -> ExternalReview.builder()
                        .kind(QualityAssuranceKind.INSTITUTIONAL)
                        .agency(Agency.of(agency))
                        .decidedOn(form.reviewedOn())
                        .build());
    }

    private static CourseEvidence course(ShortForm form) {
        return CourseEvidence.builder()
                .catalogue(form.catalogue()
                        .map(link -> CatalogueEntry.builder()
                                .link(link)
                                .seenOn(form.recordedOn())
                                .build()))
                .addAllStatements(statements(form, Layer.COURSE))
                .build();
    }

    private static List<Statement> statements(ShortForm form, Layer layer) {
        return Stream.concat(answers(form.has(), true), answers(form.hasNot(), false))
                .filter(statement -> statement.topic().layer() == layer)
                .toList();
    }

    private static Stream<Statement> answers(Set<Topic> topics, boolean holds) {
        return topics.stream().map(topic -> Statement.of(topic, holds));
    }
}
