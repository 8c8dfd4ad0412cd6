package org.espalier.qa.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.espalier.core.credential.ParticipationMode;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Verdict;
import org.espalier.qa.evidence.CatalogueEntry;
import org.espalier.qa.evidence.CatalogueField;
import org.espalier.qa.evidence.CourseEvidence;
import org.espalier.qa.evidence.Layer;
import org.espalier.qa.evidence.Topic;

/** What is told to those who think of learning. */
final class InformationChecks {

    private static final String STATEMENTS = "quality file: course/statements";

    private InformationChecks() {}

    static List<Check> all() {
        return List.of(
                Check.of(
                        "public-information",
                        Layer.COURSE,
                        InformationChecks::catalogue,
                        "quality file: course/catalogue"),
                Check.of(
                        "entry-requirements",
                        Layer.COURSE,
                        InformationChecks::entry,
                        "credential file: prerequisites",
                        STATEMENTS),
                Check.of("fees", Layer.COURSE, InformationChecks::fees, STATEMENTS, "quality file: course/catalogue"),
                Check.of(
                        "validation-route",
                        Layer.COURSE,
                        InformationChecks::validation,
                        "credential file: participation",
                        STATEMENTS));
    }

    private static Outcome catalogue(QualityCase given) {
        return entryOf(given)
                .map(entry -> catalogue(given, entry))
                .orElseGet(() -> Tally.empty()
                        .needs(Topic.CATALOGUE_ENTRY, given.answers())
                        .outcome());
    }

    private static Optional<CatalogueEntry> entryOf(QualityCase given) {
        Optional<CatalogueEntry> entry = given.course().flatMap(CourseEvidence::catalogue);
        return entry.or(() -> given.credential()
                .catalogue()
                .map(link -> CatalogueEntry.builder().link(link).build()));
    }

    private static Outcome catalogue(QualityCase given, CatalogueEntry entry) {
        Tally tally = Tally.empty().sees(Optional.of(entry.link()));
        Stream.of(CatalogueField.values()).forEach(field -> tally.needs(word(field), tells(entry, field)));
        tally.needs("the day on which it was last seen", entry.seenOn().map(day -> true));
        entry.seenOn()
                .filter(day -> isOld(day, given))
                .ifPresent(day -> tally.needs(
                        "a look at it in the last " + given.limits().catalogueMonths() + " months; last seen " + day,
                        Optional.of(false)));
        return tally.outcome();
    }

    private static boolean isOld(LocalDate seen, QualityCase given) {
        return seen.plusMonths(given.limits().catalogueMonths()).isBefore(given.evaluatedOn());
    }

    private static Optional<Boolean> tells(CatalogueEntry entry, CatalogueField field) {
        if (entry.tells().contains(field)) {
            return Optional.of(true);
        }
        return entry.lacks().contains(field) ? Optional.of(false) : Optional.empty();
    }

    private static String word(CatalogueField field) {
        return field.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Outcome entry(QualityCase given) {
        return given.credential().prerequisites().isPresent()
                ? Outcome.of(Verdict.SATISFIED)
                : Tally.empty().needs(Topic.ENTRY_PUBLISHED, given.answers()).outcome();
    }

    private static Outcome fees(QualityCase given) {
        boolean told = entryOf(given).map(CatalogueEntry::tells).stream()
                .anyMatch(fields -> fields.contains(CatalogueField.PRICE));
        Tally tally = Tally.empty();
        if (!told) {
            tally.needs(Topic.FEES_PUBLISHED, given.answers());
        }
        return tally.needs(Topic.EXTRA_COSTS_PUBLISHED, given.answers()).outcome();
    }

    private static Outcome validation(QualityCase given) {
        boolean validated = given.credential().participation().contains(ParticipationMode.VALIDATION);
        return validated
                ? Outcome.of(Verdict.SATISFIED).with("participation", Fact.of("validation"))
                : Tally.empty().needs(Topic.VALIDATION_ROUTE, given.answers()).outcome();
    }
}
