package org.espalier.qa.review;

import java.util.List;
import java.util.stream.Collectors;
import org.espalier.qa.QualityAssuranceStatus;
import org.espalier.qa.QualityStatement;

/** Element 11 in a sentence. */
final class ElementStatement {

    private ElementStatement() {}

    static String of(QualityStatement statement, QualityAssuranceStatus status) {
        String day = " on " + statement.day();
        return switch (status) {
            case EXTERNAL_OBLIGATORY ->
                "External quality assurance, obligatory," + by(statement) + " in force" + day + ".";
            case EXTERNAL_VOLUNTARY ->
                "External quality assurance, voluntary," + by(statement) + " in force" + day + ".";
            case EXTERNAL ->
                "External quality assurance" + by(statement) + " in force" + day
                        + "; whether obligatory or voluntary is not told.";
            case INTERNAL -> "Internal quality assurance of the provider" + day + "; none from outside in force.";
            case NEGATIVE -> "A negative decision" + by(statement) + " stood" + day + ".";
            case LAPSED -> "What is told of quality assurance had lapsed" + day + ".";
            case NONE -> "No quality assurance" + day + ".";
            case UNKNOWN -> "What assured the quality" + day + " is not known.";
        };
    }

    private static String by(QualityStatement statement) {
        List<String> agencies = statement.agencies();
        return agencies.isEmpty() ? "" : agencies.stream().collect(Collectors.joining(" and ", " by ", ""));
    }
}
