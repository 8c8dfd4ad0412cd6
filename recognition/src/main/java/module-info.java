/** Takes in what someone else issued: reads its document, weighs it, decides. */
@SuppressWarnings("module")
module org.espalier.recognition {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires transitive org.espalier.core;
    requires transitive org.espalier.qa;
    requires transitive org.espalier.stacking;

    exports org.espalier.recognition;
    exports org.espalier.recognition.authenticity;
    exports org.espalier.recognition.comparison;
    exports org.espalier.recognition.criterion;
    exports org.espalier.recognition.decision;
    exports org.espalier.recognition.document;
    exports org.espalier.recognition.document.seal;
    exports org.espalier.recognition.policy;
    exports org.espalier.recognition.prior;
    exports org.espalier.recognition.transfer;

    opens org.espalier.recognition to
            com.fasterxml.jackson.databind;
    opens org.espalier.recognition.authenticity to
            com.fasterxml.jackson.databind;
    opens org.espalier.recognition.comparison to
            com.fasterxml.jackson.databind;
    opens org.espalier.recognition.criterion to
            com.fasterxml.jackson.databind;
    opens org.espalier.recognition.decision to
            com.fasterxml.jackson.databind;
    opens org.espalier.recognition.document to
            com.fasterxml.jackson.databind;
    opens org.espalier.recognition.document.seal to
            com.fasterxml.jackson.databind;
    opens org.espalier.recognition.policy to
            com.fasterxml.jackson.databind;
    opens org.espalier.recognition.prior to
            com.fasterxml.jackson.databind;
    opens org.espalier.recognition.transfer to
            com.fasterxml.jackson.databind;

    provides org.espalier.core.finding.WordingSource with
            org.espalier.recognition.RecognitionWording,
            org.espalier.recognition.comparison.ComparisonWording,
            org.espalier.recognition.criterion.CriteriaWording,
            org.espalier.recognition.document.DocumentWording,
            org.espalier.recognition.document.seal.SealWording,
            org.espalier.recognition.prior.PriorWording,
            org.espalier.recognition.transfer.TransferWording;
}
