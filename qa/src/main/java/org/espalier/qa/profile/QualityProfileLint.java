package org.espalier.qa.profile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.espalier.core.file.Imports;
import org.espalier.core.file.Registry;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Subject;
import org.espalier.core.finding.Verdict;
import org.espalier.qa.check.Check;
import org.espalier.qa.standard.Standards;

/**
 * Looks at a profile for what is allowed and looks like an oversight: an import that is not found, a set of standards that
 * nobody knows, a check that is left out though nothing brings it in, no check that decides.
 *
 * <pre>{@code
 * List<Finding> findings = QualityProfileLint.of(profile);
 * }</pre>
 */
public final class QualityProfileLint {

    private QualityProfileLint() {}

    /** What looks like an oversight; imports are looked up among the published profiles. */
    public static List<Finding> of(QualityProfile profile) {
        return of(profile, QualityProfiles.published());
    }

    /** What looks like an oversight; imports are looked up in a registry. */
    public static List<Finding> of(QualityProfile profile, Registry<QualityProfile> registry) {
        List<Finding> findings = new ArrayList<>(Imports.of(profile, registry).findings());
        Stream.of(unknownStandards(profile), idle(profile, registry), undecided(profile, registry))
                .flatMap(each -> each)
                .forEach(findings::add);
        return findings;
    }

    private static Stream<Finding> unknownStandards(QualityProfile profile) {
        return profile.standards().stream()
                .filter(id -> Standards.set(id).isEmpty())
                .map(id -> finding("QUALITY_PROFILE_STANDARDS", "/standards", id));
    }

    private static Stream<Finding> idle(QualityProfile profile, Registry<QualityProfile> registry) {
        Set<String> imported = new LinkedHashSet<>();
        profile.imports().stream()
                .flatMap(one -> registry.byReference(one).stream())
                .forEach(one -> one.linked(registry).forEach(use -> imported.add(use.check())));
        return profile.without().stream()
                .filter(id -> Check.named(id).isEmpty() || !imported.contains(id))
                .map(id -> finding("QUALITY_PROFILE_WITHOUT", "/without", id));
    }

    private static Stream<Finding> undecided(QualityProfile profile, Registry<QualityProfile> registry) {
        boolean decides = profile.linked(registry).stream().anyMatch(use -> use.severity() == Severity.ERROR);
        return decides ? Stream.empty() : Stream.of(finding("QUALITY_PROFILE_UNDECIDED", "/uses", profile.id()));
    }

    private static Finding finding(String code, String path, String name) {
        Finding.Builder builder = Finding.of(code, Verdict.VIOLATED, Severity.WARNING);
        builder.subject(Subject.ofPath(path));
        return builder.putFact("name", Fact.of(name)).build();
    }
}
