package org.espalier.guards;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.json.JsonReading;
import org.espalier.stacking.evaluation.Circumstances;
import org.espalier.stacking.evaluation.CircumstancesFile;
import org.espalier.stacking.evaluation.DecisionKind;

/** What the sources say of exceptions from rules, and what the reader asks of each kind. */
final class ExceptionWords {

    private static final Path SOURCES =
            Path.of("..", "..", "stacking", "src", "main", "java", "org", "espalier", "stacking", "evaluation");
    private static final Pattern CONSTANT =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*@JsonProperty\\(\"([a-z-]+)\"\\)", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*public abstract \\S+( \\S+)? (\\w+)\\(\\);", Pattern.DOTALL);
    private static final Pattern SEVERAL = Pattern.compile("^(\\w+ or \\w+) is needed");

    private ExceptionWords() {}

    /** A table of the kinds: what each does and needs. */
    static String kinds() {
        Map<String, String> comments = CONSTANT.matcher(source("DecisionKind"))
                .results()
                .collect(Collectors.toMap(match -> match.group(2), ExceptionWords::comment));
        StringBuilder table = new StringBuilder("| Kind | Does | Needs |\n|---|---|---|\n");
        for (DecisionKind kind : DecisionKind.values()) {
            table.append("| `" + kind + "` | " + comments.get(kind.toString()) + " | " + needs(kind) + " |\n");
        }
        return table.toString();
    }

    /** A table of the fields of an exception. */
    static String fields() {
        return ATTRIBUTE.matcher(source("CaseDecision"))
                .results()
                .map(match -> "| `" + match.group(3) + "` | " + comment(match) + " |\n")
                .collect(Collectors.joining("", "| Field | Says |\n|---|---|\n", ""));
    }

    private static String source(String type) {
        return Texts.read(SOURCES.resolve(type + ".java"));
    }

    private static String comment(MatchResult match) {
        return match.group(1)
                .replaceAll("\\s+\\*?\\s*", " ")
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .strip();
    }

    /** What the reader misses in an exception that tells nothing but its kind, its office and its day. */
    private static String needs(DecisionKind kind) {
        String bare = "{\"espalier\": \"circumstances/1\", \"exceptions\": [{\"kind\": \"" + kind
                + "\", \"id\": \"D-1\", \"by\": \"board\", \"decidedOn\": \"2026-03-01\"}]}";
        JsonReading<Circumstances> reading = CircumstancesFile.read(bare.getBytes(StandardCharsets.UTF_8));
        return reading.findings().stream()
                .map(ExceptionWords::need)
                .map(need -> "`" + need.replace(" or ", "` or `") + "`")
                .collect(Collectors.joining(", "));
    }

    /** The field at which something is missed, or several of which one would do. */
    private static String need(Finding finding) {
        String path = finding.subject().path().orElse("");
        String problem = finding.fact("problem").map(Fact::text).orElse("");
        Matcher several = SEVERAL.matcher(problem);
        return several.find() ? several.group(1) : path.substring(path.lastIndexOf('/') + 1);
    }
}
