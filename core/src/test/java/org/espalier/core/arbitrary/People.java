package org.espalier.core.arbitrary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.espalier.core.credential.Grade;
import org.espalier.core.credential.KeptContent;
import org.espalier.core.credential.Learner;
import org.espalier.core.credential.PersonalData;
import org.espalier.core.text.Identifier;
import org.espalier.core.text.LocalizedText;

/** What is personal, for properties. Every name, number, grade and kept text begins with {@link #MARK}. */
public final class People {

    /** What begins everything personal, and nothing else. */
    public static final String MARK = "Personal-";

    private People() {}

    /** Learners known by a pseudonym, as persons, or both. */
    public static Arbitrary<Learner> learners() {
        Arbitrary<String> references = Arbitraries.integers().between(1, 9999).map(number -> "L-" + number);
        return Combinators.combine(references.optional(), persons().optional())
                .as((reference, person) -> Learner.builder()
                        .reference(reference)
                        .personalData(person)
                        .build());
    }

    /** Persons with any of their data. */
    public static Arbitrary<PersonalData> persons() {
        Arbitrary<LocalizedText> names = secrets().map(name -> LocalizedText.of("en", name));
        return Builders.withBuilder(PersonalData::builder)
                .use(names.optional())
                .in(PersonalData.Builder::fullName)
                .use(names.optional())
                .in(PersonalData.Builder::givenName)
                .use(names.optional())
                .in(PersonalData.Builder::familyName)
                .use(Texts.days().optional())
                .in(PersonalData.Builder::dateOfBirth)
                .use(secrets().map(Identifier::of).list().ofMaxSize(2))
                .in(PersonalData.Builder::addAllIdentifiers)
                .build(PersonalData.Builder::build);
    }

    /** Grades, passed or not. */
    public static Arbitrary<Grade> grades() {
        return Combinators.combine(
                        secrets(),
                        secrets().optional(),
                        Arbitraries.of(true, false).optional())
                .as((text, scheme, passed) ->
                        Grade.builder().text(text).scheme(scheme).passed(passed).build());
    }

    /** What a reader did not understand, of every JSON type. */
    public static Arbitrary<KeptContent> kept() {
        JsonNodeFactory json = JsonNodeFactory.instance;
        Arbitrary<JsonNode> parts = secrets()
                .flatMap(secret -> Arbitraries.of(
                        json.nullNode(),
                        json.textNode(secret),
                        json.numberNode(7),
                        json.arrayNode().addNull().add(secret),
                        json.objectNode().put("name", secret).putNull("nothing")));
        Arbitrary<Map<String, JsonNode>> places =
                Arbitraries.maps(Texts.words().map(word -> "/" + word), parts).ofMaxSize(3);
        return places.map(KeptContent::of);
    }

    /** Texts that must not appear anywhere but in the data themselves. */
    public static Arbitrary<String> secrets() {
        return Texts.words().map(word -> MARK + word.strip());
    }
}
