/** The command line: audits, checks and stacks the credentials in files. */
module org.espalier.cli {
    requires static org.jspecify;
    requires com.fasterxml.jackson.dataformat.csv;
    requires info.picocli;
    requires org.espalier.core;
    requires org.espalier.qa;
    requires org.espalier.recognition;
    requires org.espalier.stacking;

    opens org.espalier.cli to
            info.picocli;

    provides org.espalier.core.finding.WordingSource with
            org.espalier.cli.input.InputWording;
}
