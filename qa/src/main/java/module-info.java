/** Is the quality of a credential assured, by whom, on that day. */
module org.espalier.qa {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires transitive org.espalier.core;

    exports org.espalier.qa;

    opens org.espalier.qa to
            com.fasterxml.jackson.databind;

    provides org.espalier.core.finding.WordingSource with
            org.espalier.qa.QaWording;
}
