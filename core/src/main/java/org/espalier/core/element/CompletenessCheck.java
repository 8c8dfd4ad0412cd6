package org.espalier.core.element;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.espalier.core.credential.MicroCredential;
import org.espalier.core.finding.Fact;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Report;
import org.espalier.core.finding.Severity;
import org.espalier.core.finding.Verdict;
import org.espalier.core.json.JsonReading;
import org.espalier.core.level.NationalFrameworks;
import org.espalier.core.workload.HoursPerCredit;

/**
 * Is this a micro-credential, which of the 16 elements are there, and does what is there fit together?
 *
 * <pre>{@code
 * CompletenessCheck check = CompletenessCheck.with(ElementProfile.standard("european-2022"));
 * Report report = check.validate(credential, LocalDate.parse("2026-11-22"));
 * }</pre>
 *
 * <p>The report has, in this order: exactly one finding per element, what the profile demands further, the findings
 * {@code MICRO_CREDENTIAL} and the reasons why it is none, and what contradicts itself in workload, level and dates. A
 * comparison that has nothing to compare, and a rule against something that is not there, are silent. Verdicts do not
 * bind: a credential that misses an element does not meet the profile, no more.
 *
 * <p>This class is immutable and thread-safe; one object serves any number of credentials.
 */
public final class CompletenessCheck {

    private final Settings settings;

    private CompletenessCheck(Settings settings) {
        this.settings = settings;
    }

    /** A check by a profile, with the tables of this library. */
    public static CompletenessCheck with(ElementProfile profile) {
        return new CompletenessCheck(new Settings(
                profile,
                new CountryHours(HoursPerCredit.all()),
                SizeClasses.standard(),
                NationalFrameworks.standard()));
    }

    /** The same check with other hours per ECTS credit; the row without a country is for countries without one. */
    public CompletenessCheck withHoursPerCredit(Collection<HoursPerCredit> rows) {
        return new CompletenessCheck(
                new Settings(settings.profile(), new CountryHours(rows), settings.sizes(), settings.frameworks()));
    }

    /** The same check with other size classes. */
    public CompletenessCheck withSizeClasses(SizeClasses sizes) {
        return new CompletenessCheck(new Settings(settings.profile(), settings.hours(), sizes, settings.frameworks()));
    }

    /** The same check with another table of national frameworks. */
    public CompletenessCheck withFrameworks(NationalFrameworks frameworks) {
        return new CompletenessCheck(new Settings(settings.profile(), settings.hours(), settings.sizes(), frameworks));
    }

    /** The profile by which it checks. */
    public ElementProfile profile() {
        return settings.profile();
    }

    /**
     * Checks a credential.
     *
     * @param credential the credential, complete or not
     * @param on the day of the check; the level is read as of the day of the award
     * @return all findings
     */
    public Report validate(MicroCredential credential, LocalDate on) {
        return validate(credential, on, Set.of());
    }

    /**
     * Checks a credential of which some elements were refused when it was read.
     *
     * @param credential the credential, without what was refused
     * @param on the day of the check
     * @param refused the elements that were told to be wrong; if absent they are undetermined, at severity note
     * @return all findings
     */
    public Report validate(MicroCredential credential, LocalDate on, Set<Element> refused) {
        return Report.of(on, findings(new Checked(credential, on, Refused.elements(refused))));
    }

    /**
     * Reports on a file: what was wrong in it, in the order of the reading, and then what the check finds. What the
     * reader refused is not told again as missing. A file without any usable credential has the findings of the reader
     * alone.
     *
     * @param reading what came of reading the file
     * @param on the day of the check
     * @return all findings
     */
    public Report validate(JsonReading<MicroCredential> reading, LocalDate on) {
        List<Finding> findings = new ArrayList<>(reading.findings());
        reading.value()
                .ifPresent(credential ->
                        findings.addAll(findings(new Checked(credential, on, Refused.told(reading.findings())))));
        return Report.of(on, findings);
    }

    private List<Finding> findings(Checked checked) {
        return Stream.of(
                        outOfForce(checked),
                        new ElementFindings(settings).of(checked),
                        new FurtherFindings(settings).of(checked),
                        new MicroCredentialQuestion().of(checked),
                        new HoursLint(settings.hours()).of(checked),
                        new WorkloadLint(settings.sizes()).of(checked),
                        new LevelLint(settings.frameworks()).of(checked),
                        new DateLint().of(checked))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<Finding> outOfForce(Checked checked) {
        ElementProfile profile = settings.profile();
        return profile.holdsOn(checked.on())
                ? Stream.empty()
                : Stream.of(checked.finding("PROFILE_NOT_IN_FORCE", Verdict.VIOLATED, Severity.WARNING, "")
                        .putFact("profile", Fact.of(profile.id()))
                        .putFact("on", Fact.of(checked.on()))
                        .source(profile.sources().get(0))
                        .build());
    }
}
