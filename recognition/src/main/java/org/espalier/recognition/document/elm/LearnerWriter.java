package org.espalier.recognition.document.elm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.espalier.core.credential.Learner;
import org.espalier.core.credential.PersonalData;
import org.espalier.core.text.CountryCode;
import org.espalier.core.text.Identifier;

/** Writes the person whom a document is about. Nothing of it goes into a finding. */
final class LearnerWriter {

    private static final Pattern NATIONAL = Pattern.compile("national ID(?: ([A-Z]{2}))?");

    private final Pen pen;

    LearnerWriter(Pen pen) {
        this.pen = pen;
    }

    Piece write(Optional<Learner> learner) {
        Piece person = pen.node("Person");
        learner.flatMap(Learner::personalData).ifPresent(data -> add(person, data));
        learner.flatMap(Learner::reference)
                .ifPresent(reference ->
                        person.add("identifier", pen.ownIdentifier(Own.PSEUDONYM, "Pseudonym", reference)));
        return person;
    }

    private void add(Piece person, PersonalData data) {
        person.text("fullName", data.fullName())
                .text("givenName", data.givenName())
                .text("familyName", data.familyName())
                .day("dateOfBirth", data.dateOfBirth());
        List<Identifier> numbers = new ArrayList<>(data.identifiers());
        if (!numbers.isEmpty()) {
            national(numbers.get(0)).ifPresent(number -> {
                person.add("nationalID", number);
                numbers.remove(0);
            });
        }
        numbers.forEach(number -> person.add("identifier", pen.identifier(number)));
    }

    /** The first number as a national one, where it is one. */
    private Optional<Piece> national(Identifier number) {
        Matcher scheme = NATIONAL.matcher(number.scheme().orElse(""));
        boolean known = scheme.matches()
                && (scheme.group(1) == null
                        || CountryCode.all().stream()
                                .anyMatch(country -> country.alpha2().equals(scheme.group(1))));
        return known ? Optional.of(pen.legal(number.value(), Optional.ofNullable(scheme.group(1)))) : Optional.empty();
    }
}
