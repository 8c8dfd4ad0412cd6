package org.espalier.qa.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.espalier.core.finding.Fact;
import org.espalier.qa.evidence.Body;
import org.espalier.qa.evidence.CourseEvidence;
import org.espalier.qa.evidence.Layer;
import org.espalier.qa.evidence.ProviderEvidence;
import org.espalier.qa.evidence.Role;
import org.espalier.qa.evidence.Topic;

/** Who takes part in quality assurance, who teaches, and what learners find. */
final class PeopleChecks {

    private static final String BODIES = "quality file: provider/bodies";
    private static final String COURSE_BODIES = "quality file: course/bodies";
    private static final String STATEMENTS = "quality file: provider/statements";
    private static final Set<Role> LEARNERS = EnumSet.of(Role.LEARNER);
    private static final Set<Role> STAKEHOLDERS =
            EnumSet.of(Role.EMPLOYER, Role.PEER, Role.GRADUATE, Role.EXPERT, Role.COMMUNITY);

    private PeopleChecks() {}

    static List<Check> all() {
        return List.of(
                Check.of(
                        "learners-involved",
                        Layer.PROVIDER,
                        given -> seated(given, LEARNERS, Topic.LEARNERS_IN_BODIES),
                        BODIES,
                        COURSE_BODIES),
                Check.of(
                        "stakeholders-involved",
                        Layer.PROVIDER,
                        given -> seated(given, STAKEHOLDERS, Topic.STAKEHOLDERS_IN_BODIES),
                        BODIES,
                        COURSE_BODIES),
                told("staff", Topic.SUBJECT_COMPETENCE, Topic.TEACHING_COMPETENCE),
                told("support", Topic.SUPPORT_FOR_SHORT_LEARNING, Topic.ACCESSIBILITY),
                told("guidance", Topic.GUIDANCE),
                told("purpose", Topic.LEARNING_BEFORE_PROFIT));
    }

    private static Check told(String id, Topic... topics) {
        return Check.of(id, Layer.PROVIDER, given -> told(given, topics), STATEMENTS);
    }

    private static Outcome told(QualityCase given, Topic... topics) {
        Tally tally = Tally.empty();
        Stream.of(topics).forEach(topic -> tally.needs(topic, given.answers()));
        return tally.outcome();
    }

    /** Somebody of the roles sits in a body; a no needs the whole membership of every body, or a statement. */
    private static Outcome seated(QualityCase given, Set<Role> roles, Topic topic) {
        List<Body> bodies = bodies(given);
        List<String> seats = bodies.stream()
                .filter(body -> body.members().stream().anyMatch(roles::contains))
                .map(Body::name)
                .toList();
        if (!seats.isEmpty()) {
            return Tally.empty().with("bodies", Fact.of(seats)).outcome();
        }
        Optional<Boolean> told = given.answers().to(topic);
        boolean complete = !bodies.isEmpty()
                && bodies.stream().allMatch(body -> body.membersComplete().orElse(false));
        return told.isEmpty() && complete
                ? Outcome.lacking(topic.label())
                : Tally.empty().needs(topic, given.answers()).outcome();
    }

    private static List<Body> bodies(QualityCase given) {
        return Stream.concat(
                        given.file().provider().map(ProviderEvidence::bodies).orElse(List.of()).stream(),
                        given.file().course().map(CourseEvidence::bodies).orElse(List.of()).stream())
                .filter(body -> body.holdsOn(given.day()))
                .toList();
    }
}
