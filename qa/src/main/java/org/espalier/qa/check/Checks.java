package org.espalier.qa.check;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of all checks: of the provider, of the external reviews, of the course, of the credential. */
final class Checks {

    static final List<Check> ALL = Stream.of(
                    PolicyChecks.all(),
                    PeopleChecks.all(),
                    ExternalChecks.all(),
                    ReviewChecks.all(),
                    DesignChecks.all(),
                    AssessmentChecks.all(),
                    InformationChecks.all(),
                    FeedbackChecks.all(),
                    DescriptionChecks.all(),
                    FormChecks.all())
            .flatMap(List::stream)
            .toList();

    static final Map<String, Check> BY_ID = ALL.stream().collect(Collectors.toMap(Check::id, Function.identity()));

    private Checks() {}
}
