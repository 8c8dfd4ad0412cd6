package org.espalier.recognition.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.field.FieldOfStudy;
import org.espalier.core.finding.Finding;

/** Laws of writing that hold for any credential. */
class ElmRoundTripProperties {

    @Property(tries = 150)
    void everything_lost_is_told_and_everything_told_is_lost(@ForAll long seed, @ForAll ElmForm form) {
        List<MicroCredential> family = new RandomCredentials(seed).family();
        RoundTrip trip = RoundTrip.of(form, family.get(0), family);
        assertThat(trip.disagreements()).isEmpty();
    }

    @Property(tries = 20)
    void the_same_credential_gives_the_same_document(@ForAll long seed, @ForAll ElmForm form) {
        MicroCredential one = new RandomCredentials(seed).family().get(0);
        MicroCredential same = new RandomCredentials(seed).family().get(0);
        assertThat(DocumentWriter.of(form).write(one))
                .isEqualTo(DocumentWriter.of(form).write(same));
    }

    @Property(tries = 20)
    void the_order_in_a_set_makes_no_difference(@ForAll long seed) {
        List<FieldOfStudy> fields = new ArrayList<>(FieldOfStudy.all());
        Collections.shuffle(fields, new Random(seed));
        assertThat(DocumentWriter.of(ElmForm.SINGLE).write(of(fields)))
                .isEqualTo(DocumentWriter.of(ElmForm.SINGLE).write(of(FieldOfStudy.all())));
    }

    private static MicroCredential of(List<FieldOfStudy> fields) {
        MicroCredential.Builder builder = MicroCredential.builder();
        return builder.id("urn:credential:1").addAllFields(fields).build();
    }

    @Property(tries = 50)
    void what_was_read_from_a_document_is_written_without_further_loss(@ForAll long seed, @ForAll ElmForm form) {
        List<MicroCredential> family = new RandomCredentials(seed).family();
        byte[] first =
                DocumentWriter.of(ElmForm.SINGLE).write(family.get(0), family).bytes();
        RoundTrip again = RoundTrip.of(form, Documents.standard().read(first));
        assertThat(again.losses()).allMatch(ElmRoundTripProperties::isAboutTheSeal);
        assertThat(again.disagreements()).isEmpty();
    }

    /** A draft for upload does not name who will seal it, and a seal counts for all parts. */
    private static boolean isAboutTheSeal(Finding loss) {
        return loss.subject().path().orElse("").startsWith("/sealingBody");
    }
}
