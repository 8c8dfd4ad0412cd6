package org.espalier.cli;

/** Help that several commands share. */
final class LearnerHelp {

    /** How files become learners. */
    static final String GROUPING =
            "A folder is one learner, with all documents in it; a folder of folders is one learner"
                    + " for each. Files named one by one are together one learner. Where several portfolio files stand together,"
                    + " each is a learner of its own. Documents are read by their content: European Digital Credentials and the"
                    + " files of this library, mixed. In folders only names that end in .json or .jsonld are read.";

    private LearnerHelp() {}
}
