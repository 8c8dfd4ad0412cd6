package org.espalier.guards;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Wording;
import org.espalier.qa.check.Check;
import org.espalier.qa.evidence.Layer;
import org.espalier.qa.profile.CheckUse;
import org.espalier.qa.profile.QualityProfile;
import org.espalier.qa.profile.QualityProfiles;
import org.espalier.qa.standard.Standard;
import org.espalier.qa.standard.StandardSet;
import org.espalier.qa.standard.Standards;

/** The page that lists every check of quality, made from the code, the standards and the profiles. */
final class QualityCatalogue {

    private static final String HEAD = """
            # Checks of quality

            Everything that a quality profile can ask for. This page is made from the code, from the published standards and
            profiles; the build fails while it differs from them. After a change of those, make it anew:

            ```sh
            %s
            ```

            How a review is made of them: [espalier-qa](../README.md).

            Every check is satisfied, violated, undetermined (a datum is missing, and the review says which and who could give
            it) or not applicable. A datum in the credential file is computed; one in the quality file is evidence.

            """;

    private final Map<String, String> templates = Wording.installed().templates();
    private final StringBuilder page = new StringBuilder();

    private QualityCatalogue() {}

    /** The page; the command is how to make it anew. */
    static String page(String command) {
        return new QualityCatalogue().written(command);
    }

    private String written(String command) {
        page.append(HEAD.formatted(command));
        for (Layer layer : Layer.values()) {
            String links = checks(layer)
                    .map(check -> "[" + check + "](#" + check + ")")
                    .collect(Collectors.joining(", "));
            page.append("**[The " + word(layer) + "](#the-" + word(layer) + "):** " + links + "\n\n");
        }
        for (Layer layer : Layer.values()) {
            page.append("## The " + word(layer) + "\n");
            checks(layer).forEach(this::check);
            page.append("\n");
        }
        profiles();
        page.append("\n## Standards\n");
        Standards.published().all().forEach(this::standards);
        return page.toString();
    }

    private static Stream<Check> checks(Layer layer) {
        return Check.all().stream().filter(check -> check.layer() == layer);
    }

    private void check(Check check) {
        String who = check.addressee().label();
        page.append("\n### " + check + "\n\n");
        page.append("> " + sentence(check, "satisfied") + "\n\n");
        page.append("- If not: " + help(check) + "\n");
        page.append("- Wants: " + joined(check.wants().stream()) + "\n");
        page.append("- From: " + who + (check.isComputed() ? "; computed from the credential alone" : "") + "\n");
        page.append("- Asked for by: " + joined(asking(check)) + "\n");
        page.append("- Weighs: " + weights(check) + "\n");
        page.append("- Code: `" + check.code() + "`\n");
    }

    /** The sentence of a verdict without its optional parts, its facts named. */
    private String sentence(Check check, String verdict) {
        String template = templates.get(check.code() + "." + verdict);
        return template.replaceAll("\\[[^]]*]", "")
                .replaceAll("\\{(\\w+)}", "(*$1*)")
                .strip();
    }

    private String help(Check check) {
        return templates.get(check.code() + ".help");
    }

    private static Stream<String> asking(Check check) {
        return Standards.published().all().stream()
                .flatMap(set -> set.asking(check.id()).stream().map(set::idOf));
    }

    private static String weights(Check check) {
        return QualityProfiles.published().all().stream()
                .flatMap(profile -> use(profile, check).map(use -> profile.id() + " " + weight(use)).stream())
                .collect(Collectors.joining(", "));
    }

    private static Optional<CheckUse> use(QualityProfile profile, Check check) {
        return profile.linked(QualityProfiles.published()).stream()
                .filter(use -> use.check().equals(check.id()))
                .findFirst();
    }

    private static String weight(CheckUse use) {
        String less =
                use.proportionate().map(one -> " (short: " + word(one) + ")").orElse("");
        return word(use.severity()) + less;
    }

    private void profiles() {
        page.append("## Published profiles\n\n| Profile | Title | Errors | Warnings | Notes | Short below |\n");
        page.append("|---|---|---:|---:|---:|---|\n");
        QualityProfiles.published().all().forEach(this::profile);
    }

    private void profile(QualityProfile profile) {
        List<Severity> weights = profile.linked(QualityProfiles.published()).stream()
                .map(CheckUse::severity)
                .toList();
        String counts = Stream.of(Severity.values())
                .map(severity ->
                        String.valueOf(weights.stream().filter(severity::equals).count()))
                .collect(Collectors.joining(" | "));
        String shortBelow = profile.shortCourse()
                .map(limit -> limit.ects() + ", " + limit.hours())
                .orElse("");
        page.append("| `" + profile + "` | " + profile.title().text() + " | " + counts + " | " + shortBelow + " |\n");
    }

    private void standards(StandardSet set) {
        page.append("\n### " + set.title().text() + "\n\n");
        page.append("`" + set.reference() + "`, " + word(set.confidence()) + ". "
                + set.note().orElse("") + "\n\n");
        page.append("| Id | Asks for | Checks | Revision |\n|---|---|---|---|\n");
        set.standards().forEach(standard -> standard(set, standard));
    }

    private void standard(StandardSet set, Standard standard) {
        String revision = standard.revision()
                .map(one -> "`" + one.to() + "`" + (one.draft() ? " (draft)" : ""))
                .orElse("");
        page.append("| `" + set.idOf(standard) + "` | **" + standard.title().text() + "**: "
                + standard.text().text() + " | " + joined(standard.checks().stream()) + " | " + revision + " |\n");
    }

    private static String joined(Stream<String> names) {
        return names.map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
