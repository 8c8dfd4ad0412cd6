package org.espalier.core.element;

import org.espalier.core.finding.Confidence;
import org.espalier.core.finding.Source;

/** Where the rules come from that hold whatever the profile. */
final class LintSources {

    static final Source DEFINITION = source(
            "Council Recommendation of 16 June 2022 on a European approach to micro-credentials for lifelong learning and"
                    + " employability (2022/C 243/02)",
            "point 5(a)",
            Confidence.UNVERIFIED);

    static final Source PROGRAMME_TYPE =
            source("EQAR, documentation of DEQAR", "report data elements, degree outcome", Confidence.VERIFIED);

    static final Source CYCLES = source(
            "EQAR, documentation of DEQAR", "report data elements, programme qualification level", Confidence.VERIFIED);

    static final Source ECTS_GUIDE = source("ECTS Users' Guide 2015", "allocation of credits", Confidence.UNVERIFIED);

    static final Source ARITHMETIC = Source.ours("A part is not larger than the whole");

    static final Source CALENDAR = Source.ours("What comes first has the earlier date");

    private LintSources() {}

    private static Source source(String title, String locator, Confidence confidence) {
        return Source.builder()
                .title(title)
                .locator(locator)
                .confidence(confidence)
                .build();
    }
}
