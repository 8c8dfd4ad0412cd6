package org.espalier.recognition.document.elm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.Learner;
import org.espalier.core.credential.PersonalData;
import org.espalier.core.text.Identifier;

/** Reads the person whom a document is about. Nothing of it goes into a finding. */
final class Learners {

    private Learners() {}

    static Optional<Learner> read(ElmNode person) {
        PersonalData.Builder builder = PersonalData.builder();
        builder.fullName(person.text("fullName"))
                .givenName(person.text("givenName"))
                .familyName(person.text("familyName"))
                .dateOfBirth(person.day("dateOfBirth").map(WrittenDay::day))
                .addAllIdentifiers(numbers(person));
        PersonalData data = builder.build();
        Optional<String> pseudonym = Identifiers.own(person, "identifier", Own.PSEUDONYM);
        boolean silent = data.equals(PersonalData.builder().build());
        return silent && pseudonym.isEmpty()
                ? Optional.empty()
                : Optional.of(Learner.builder()
                        .reference(pseudonym)
                        .personalData(Optional.of(data).filter(told -> !silent))
                        .build());
    }

    private static List<Identifier> numbers(ElmNode person) {
        List<Identifier> numbers = new ArrayList<>(Identifiers.legal(person, "nationalID", "national ID"));
        numbers.addAll(Identifiers.read(person, "identifier"));
        return numbers;
    }
}
