package org.espalier.qa.check;

/** Of whom a check asks something, and who can give the evidence. */
public enum Addressee {

    /** A higher education institution. */
    HIGHER_EDUCATION_INSTITUTION("the institution"),

    /** Any other provider. */
    OTHER_PROVIDER("the provider"),

    /** Every provider. */
    EVERY_PROVIDER("the provider"),

    /** The agency that reviewed; the provider knows its report. */
    AGENCY("the agency, or its published report");

    private final String label;

    Addressee(String label) {
        this.label = label;
    }

    /** In words, for example {@code the provider}. */
    public String label() {
        return label;
    }
}
