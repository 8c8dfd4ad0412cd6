/** Is the quality of a credential assured, by whom, on that day. */
module org.espalier.qa {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires transitive org.espalier.core;

    exports org.espalier.qa;
    exports org.espalier.qa.check;
    exports org.espalier.qa.deqar;
    exports org.espalier.qa.evidence;
    exports org.espalier.qa.offer;
    exports org.espalier.qa.profile;
    exports org.espalier.qa.review;
    exports org.espalier.qa.standard;

    opens org.espalier.qa to
            com.fasterxml.jackson.databind;
    opens org.espalier.qa.check to
            com.fasterxml.jackson.databind;
    opens org.espalier.qa.deqar to
            com.fasterxml.jackson.databind;
    opens org.espalier.qa.evidence to
            com.fasterxml.jackson.databind;
    opens org.espalier.qa.offer to
            com.fasterxml.jackson.databind;
    opens org.espalier.qa.profile to
            com.fasterxml.jackson.databind;
    opens org.espalier.qa.review to
            com.fasterxml.jackson.databind;
    opens org.espalier.qa.standard to
            com.fasterxml.jackson.databind;

    provides org.espalier.core.finding.WordingSource with
            org.espalier.qa.QaWording;
}
