package org.espalier.recognition.document;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.json.EspalierJson;
import org.espalier.recognition.document.elm.ElmDraft;
import org.espalier.recognition.document.elm.ElmWriter;

/**
 * Writes credentials as European Digital Credentials, in the European Learning Model 3.2, and tells what is lost.
 *
 * <pre>{@code
 * WrittenDocument document = DocumentWriter.of(ElmForm.UPLOAD).write(credential);
 * Files.write(file, document.bytes());
 * document.findings().forEach(finding -> System.out.println(Wording.installed().sentence(finding)));
 * }</pre>
 *
 * <p>Reading what was written gives an equal credential, apart from exactly the losses in the findings. What a document
 * held that was not understood when it was read is written again. Nothing is sealed here, and no address is invented: what
 * the model has no concept for becomes an own concept or a note, and is told.
 *
 * <p>This class is immutable and thread-safe. Its text tells nothing personal.
 */
public final class DocumentWriter {

    private final ElmForm form;
    private final List<String> addresses;
    private final Optional<LocalDate> issued;

    private DocumentWriter(ElmForm form, List<String> addresses, Optional<LocalDate> issued) {
        this.form = form;
        this.addresses = List.copyOf(addresses);
        this.issued = issued;
    }

    /** A writer of documents in a form. */
    public static DocumentWriter of(ElmForm form) {
        return new DocumentWriter(form, List.of(), Optional.empty());
    }

    /**
     * The same writer with the addresses to which the issuer's tool delivers the document. They are personal; a document
     * that was read never brings them along.
     *
     * @throws IllegalArgumentException if the form is not {@link ElmForm#UPLOAD} or an address is blank
     */
    public DocumentWriter withDeliveryTo(List<String> addresses) {
        if (form != ElmForm.UPLOAD) {
            throw new IllegalArgumentException("Only " + ElmForm.UPLOAD + " has addresses of delivery, not " + form);
        }
        if (addresses.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("An address of delivery is blank");
        }
        return new DocumentWriter(form, addresses, issued);
    }

    /**
     * The same writer with the day on which the documents are issued. Without it they have none: it is not the day of the
     * award.
     *
     * @throws IllegalArgumentException if the form is {@link ElmForm#UPLOAD}, for there the issuer's tool tells the day
     */
    public DocumentWriter withIssuedOn(LocalDate day) {
        if (form == ElmForm.UPLOAD) {
            throw new IllegalArgumentException("The tool that seals tells the day of issue of " + form);
        }
        return new DocumentWriter(form, addresses, Optional.of(day));
    }

    /** Writes one credential; what it contains cannot be written with it. */
    public WrittenDocument write(MicroCredential credential) {
        return write(credential, List.of());
    }

    /**
     * Writes one credential with what it contains.
     *
     * @param known the credentials among which its parts are found, and theirs
     */
    public WrittenDocument write(MicroCredential credential, Collection<MicroCredential> known) {
        return written(credential, writing(credential, known));
    }

    /** Writes a portfolio, one document for each holding that no other one contains. */
    public DocumentWriting write(Portfolio portfolio) {
        return new PortfolioWriter(this, portfolio).writing();
    }

    ElmWriter.Writing writing(MicroCredential credential, Collection<MicroCredential> known) {
        ElmDraft draft = new ElmDraft(form.shape(), form == ElmForm.UPLOAD, addresses, issued);
        return ElmWriter.of(draft).write(credential, known);
    }

    WrittenDocument written(MicroCredential credential, ElmWriter.Writing writing) {
        String text = EspalierJson.write(writing.document());
        return new WrittenDocument(credential.id(), form, text, writing.findings());
    }

    /** The form. */
    @Override
    public String toString() {
        return "Writer of " + form;
    }
}
