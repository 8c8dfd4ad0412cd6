/** Values, levels, workload, fields, elements, findings and JSON of stackable micro-credentials. */
@SuppressWarnings("module")
module org.espalier.core {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires org.yaml.snakeyaml;

    exports org.espalier.core.credential;
    exports org.espalier.core.element;
    exports org.espalier.core.exact;
    exports org.espalier.core.fault;
    exports org.espalier.core.field;
    exports org.espalier.core.file;
    exports org.espalier.core.finding;
    exports org.espalier.core.json;
    exports org.espalier.core.level;
    exports org.espalier.core.text;
    exports org.espalier.core.workload;
    exports org.espalier.core.style to
            org.espalier.stacking,
            org.espalier.qa,
            org.espalier.recognition;

    opens org.espalier.core.credential to
            com.fasterxml.jackson.databind;
    opens org.espalier.core.element to
            com.fasterxml.jackson.databind;
    opens org.espalier.core.exact to
            com.fasterxml.jackson.databind;
    opens org.espalier.core.fault to
            com.fasterxml.jackson.databind;
    opens org.espalier.core.field to
            com.fasterxml.jackson.databind;
    opens org.espalier.core.file to
            com.fasterxml.jackson.databind;
    opens org.espalier.core.finding to
            com.fasterxml.jackson.databind;
    opens org.espalier.core.json to
            com.fasterxml.jackson.databind;
    opens org.espalier.core.level to
            com.fasterxml.jackson.databind;
    opens org.espalier.core.text to
            com.fasterxml.jackson.databind;
    opens org.espalier.core.workload to
            com.fasterxml.jackson.databind;

    uses org.espalier.core.finding.WordingSource;

    provides org.espalier.core.finding.WordingSource with
            org.espalier.core.finding.CoreWording;
}
