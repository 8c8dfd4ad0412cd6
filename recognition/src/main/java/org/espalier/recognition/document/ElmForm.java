package org.espalier.recognition.document;

import org.espalier.recognition.document.elm.Shape;

/** The forms in which a document of the European Learning Model is written. */
public enum ElmForm {

    /** Each value as it is, an array only where there are several: the form of sealed documents. */
    SINGLE("elm", Shape.SINGLE),

    /** An array wherever the model allows several values: the form that the Commission's issuer exports. */
    ARRAYS("elm-arrays", Shape.ARRAYS),

    /**
     * Ready to be uploaded: with arrays, in the wrapper with the addresses of delivery, without context, issuer and day of
     * issue, which the issuer's tool adds when it seals.
     */
    UPLOAD("elm-upload", Shape.ARRAYS);

    private final String text;
    private final Shape shape;

    ElmForm(String text, Shape shape) {
        this.text = text;
        this.shape = shape;
    }

    /**
     * Reads the name of a form, for example {@code "elm-arrays"}.
     *
     * @throws IllegalArgumentException if no form has the name
     */
    public static ElmForm parse(String text) {
        for (ElmForm form : values()) {
            if (form.text.equals(text)) {
                return form;
            }
        }
        throw new IllegalArgumentException(
                "\"" + text + "\" is no form of a document; write elm, elm-arrays or elm-upload");
    }

    Shape shape() {
        return shape;
    }

    /** The name of the form; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return text;
    }
}
