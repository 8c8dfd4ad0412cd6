package org.espalier.qa.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.qa.evidence.CourseEvidence;
import org.espalier.qa.evidence.CredentialEvidence;
import org.espalier.qa.evidence.Layer;
import org.espalier.qa.evidence.Policy;
import org.espalier.qa.evidence.ProviderEvidence;
import org.espalier.qa.evidence.QualityFile;
import org.espalier.qa.evidence.Statement;
import org.espalier.qa.evidence.Topic;

/**
 * What a quality file tells of each topic, in statements and policies. Of the provider and the credential counts what held
 * on the day of the award, of the course what held on the day of the evaluation. What is told only for a later day is not
 * known; of two statements the later one counts, and a no outweighs a yes of the same day.
 */
final class Answers {

    private final QualityFile file;
    private final LocalDate award;
    private final LocalDate evaluatedOn;

    Answers(QualityFile file, LocalDate award, LocalDate evaluatedOn) {
        this.file = file;
        this.award = award;
        this.evaluatedOn = evaluatedOn;
    }

    Optional<Boolean> to(Topic topic) {
        Optional<Boolean> told = statement(topic).map(Statement::holds);
        return told.isPresent() ? told : policies(topic);
    }

    Optional<String> link(Topic topic) {
        return statement(topic)
                .filter(Statement::holds)
                .flatMap(Statement::link)
                .or(() -> policyLink(topic));
    }

    /** Where a policy that covers a topic can be read by everyone. */
    Optional<String> policyLink(Topic topic) {
        return inForce()
                .filter(policy -> policy.covers().contains(topic))
                .flatMap(policy -> policy.link().stream())
                .findFirst();
    }

    /** What is told of a topic latest, but not too late. */
    Optional<Statement> statement(Topic topic) {
        return statements()
                .filter(one -> one.topic() == topic)
                .filter(one -> one.since().stream().noneMatch(last(topic)::isBefore))
                .reduce((kept, next) -> takesPlace(next, kept) ? next : kept);
    }

    private LocalDate last(Topic topic) {
        return topic.layer() == Layer.COURSE ? evaluatedOn : award;
    }

    private static boolean takesPlace(Statement next, Statement kept) {
        int order = since(next).compareTo(since(kept));
        return order > 0 || (order == 0 && !next.holds());
    }

    private static LocalDate since(Statement statement) {
        return statement.since().orElse(LocalDate.MIN);
    }

    private Optional<Boolean> policies(Topic topic) {
        if (inForce().anyMatch(policy -> policy.covers().contains(topic))) {
            return Optional.of(true);
        }
        boolean excluded = inForce().anyMatch(policy -> policy.excludes().contains(topic));
        return excluded ? Optional.of(false) : Optional.empty();
    }

    private Stream<Policy> inForce() {
        return file.provider().map(ProviderEvidence::policies).orElse(List.of()).stream()
                .filter(policy -> policy.holdsOn(award));
    }

    private Stream<Statement> statements() {
        return Stream.of(
                        file.provider().map(ProviderEvidence::statements),
                        file.course().map(CourseEvidence::statements),
                        file.credential().map(CredentialEvidence::statements))
                .flatMap(Optional::stream)
                .flatMap(List::stream);
    }
}
