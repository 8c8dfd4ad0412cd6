package org.espalier.recognition.document.elm;

import java.util.ArrayList;
import java.util.List;
import org.espalier.core.credential.Learner;
import org.espalier.core.credential.PersonalData;
import org.espalier.core.text.Identifier;

/** Reads the person whom a document is about. Nothing of it goes into a finding. */
final class Learners {

    private Learners() {}

    static Learner read(ElmNode person) {
        PersonalData.Builder builder = PersonalData.builder();
        builder.fullName(person.text("fullName"))
                .givenName(person.text("givenName"))
                .familyName(person.text("familyName"))
                .dateOfBirth(person.day("dateOfBirth").map(WrittenDay::day))
                .addAllIdentifiers(numbers(person));
        return Learner.builder().personalData(builder.build()).build();
    }

    private static List<Identifier> numbers(ElmNode person) {
        List<Identifier> numbers = new ArrayList<>(Identifiers.legal(person, "nationalID", "national ID"));
        numbers.addAll(Identifiers.read(person, "identifier"));
        return numbers;
    }
}
