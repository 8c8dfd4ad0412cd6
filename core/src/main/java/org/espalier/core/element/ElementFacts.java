package org.espalier.core.element;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.espalier.core.credential.Assessment;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Organisation;
import org.espalier.core.credential.Prerequisites;
import org.espalier.core.finding.Fact;
import org.espalier.core.level.QualificationLevel;

/** What a credential tells of an element, as facts without anything personal; no facts where it tells nothing. */
final class ElementFacts {

    private ElementFacts() {}

    static Map<String, Fact> of(Element element, MicroCredential credential) {
        return switch (element) {
            case LEARNER -> given(credential.learner().filter(learner -> learner.isIdentified()), "identified");
            case TITLE -> one("title", credential.title().map(title -> Fact.of(title.text())));
            case COUNTRY -> countries(credential.awardingBodies());
            case AWARDING_BODY -> names("bodies", named(credential.awardingBodies()));
            case DATE_OF_ISSUING -> one("day", credential.awardedOn().map(Fact::of));
            case LEARNING_OUTCOMES -> count("outcomes", credential.learningOutcomes());
            case WORKLOAD -> WorkloadFacts.of(credential.workload());
            case LEVEL ->
                names("levels", credential.level().map(ElementFacts::levels).orElse(List.of()));
            case ASSESSMENT -> names("types", types(credential.assessments()));
            case PARTICIPATION -> names("forms", words(credential.participation().stream()));
            case QUALITY_ASSURANCE ->
                names("kinds", words(credential.qualityAssurance().stream().map(one -> one.kind())));
            case PREREQUISITES -> prerequisites(credential.prerequisites());
            case SUPERVISION -> names("kinds", words(present(credential, Assessment::supervision)));
            case GRADE -> given(present(credential, Assessment::grade).findAny(), "given");
            case STACKABILITY -> one("option", credential.stackability().map(one -> Fact.of(word(one))));
            case FURTHER_INFORMATION -> given(credential.furtherInformation(), "given");
        };
    }

    /** A constant as files write it, for example {@code written-examination}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, Fact> one(String name, Optional<Fact> fact) {
        return fact.map(there -> Map.of(name, there)).orElse(Map.of());
    }

    private static Map<String, Fact> given(Optional<?> personal, String name) {
        return personal.isPresent() ? Map.of(name, Fact.of(true)) : Map.of();
    }

    private static Map<String, Fact> count(String name, Collection<?> items) {
        return items.isEmpty() ? Map.of() : Map.of(name, Fact.of(items.size()));
    }

    private static Map<String, Fact> names(String name, List<String> names) {
        return names.isEmpty() ? Map.of() : Map.of(name, Fact.of(names));
    }

    private static List<String> words(Stream<? extends Enum<?>> constants) {
        return constants.map(ElementFacts::word).distinct().toList();
    }

    private static Map<String, Fact> countries(List<Organisation> bodies) {
        List<String> places =
                bodies.stream().flatMap(body -> place(body).stream()).distinct().toList();
        long without = bodies.stream().filter(body -> place(body).isEmpty()).count();
        Map<String, Fact> facts = new LinkedHashMap<>(names("countries", places));
        if (!places.isEmpty() && without > 0) {
            facts.put("without", Fact.of(without));
        }
        return facts;
    }

    private static Optional<String> place(Organisation body) {
        return body.country().map(Objects::toString).or(body::region);
    }

    private static List<String> named(List<Organisation> bodies) {
        return bodies.stream()
                .filter(body -> body.name().isPresent() || hasNumber(body))
                .map(body -> body.name().isPresent() || body.legalIdentifier().isPresent()
                        ? body.label()
                        : body.identifiers().get(0).value())
                .toList();
    }

    private static boolean hasNumber(Organisation body) {
        return body.legalIdentifier().isPresent() || !body.identifiers().isEmpty();
    }

    private static List<String> levels(QualificationLevel level) {
        return Stream.of(level.eqf().stream(), level.cycle().stream(), level.national().stream())
                .flatMap(each -> each)
                .map(Objects::toString)
                .toList();
    }

    private static List<String> types(List<Assessment> assessments) {
        return assessments.stream()
                .filter(Assessment::isDescribed)
                .map(assessment -> assessment.type().map(ElementFacts::word).orElse("told in words"))
                .distinct()
                .toList();
    }

    private static <T> Stream<T> present(MicroCredential credential, Function<Assessment, Optional<T>> part) {
        return credential.assessments().stream().flatMap(assessment -> part.apply(assessment).stream());
    }

    private static Map<String, Fact> prerequisites(Optional<Prerequisites> declared) {
        return declared.map(needed -> {
                    Map<String, Fact> facts = new LinkedHashMap<>();
                    facts.put("declared", Fact.of(needed.areNone() ? "none" : "some"));
                    facts.putAll(count("credentials", needed.credentials()));
                    facts.putAll(count("outcomes", needed.outcomes()));
                    return facts;
                })
                .orElse(new LinkedHashMap<>());
    }
}
