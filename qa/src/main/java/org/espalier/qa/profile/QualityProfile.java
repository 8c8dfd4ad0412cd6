package org.espalier.qa.profile;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.espalier.core.fault.Faults;
import org.espalier.core.file.DataFile;
import org.espalier.core.file.Envelope;
import org.espalier.core.file.EnvelopeFaults;
import org.espalier.core.file.Registry;
import org.espalier.core.json.FileKind;
import org.espalier.core.json.JsonLimits;
import org.espalier.core.json.JsonReading;
import org.espalier.core.style.DomainStyle;
import org.espalier.qa.check.CheckLimits;
import org.immutables.value.Value;

/**
 * Which checks apply to a kind of provider, and how much each weighs: a dated, cited file.
 *
 * <pre>{@code
 * QualityProfile profile = QualityProfiles.published().byId("higher-education-institution", day).orElseThrow();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableQualityProfile.class)
@JsonDeserialize(as = ImmutableQualityProfile.class)
public abstract class QualityProfile implements Envelope {

    QualityProfile() {}

    /** A new builder; id, version and title are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** What a file must say that it holds. */
    public static FileKind kind() {
        return FileKind.parse("quality-profile/1");
    }

    /** Reads one from JSON or YAML, and tells everything that is wrong in it. */
    public static JsonReading<QualityProfile> read(byte[] bytes) {
        return DataFile.within(JsonLimits.STANDARD).value(bytes, kind(), QualityProfile.class);
    }

    /** The ids of the sets of standards by which a review is grouped, the foremost first. */
    public abstract List<String> standards();

    /** How old evidence may be. */
    @Value.Default
    public CheckLimits limits() {
        return CheckLimits.standard();
    }

    /** Which courses are short; none where it is absent. */
    public abstract Optional<ShortCourse> shortCourse();

    /** The checks, in the order of the review. */
    public abstract List<CheckUse> uses();

    /** Checks of imported profiles that it leaves out. */
    public abstract List<String> without();

    /**
     * The uses of this profile and of those that it imports, each check once.
     *
     * @param registry where imports are looked up; what is not found adds nothing, see {@link QualityProfileLint}
     */
    public List<CheckUse> linked(Registry<QualityProfile> registry) {
        return ImportedUses.of(this, registry);
    }

    @Value.Check
    void check() {
        Faults faults = EnvelopeFaults.in(this, Faults.of("Quality profile " + id()));
        faults.notBlank(id(), "id")
                .notBlank(version(), "version")
                .notBlank(organisation(), "organisation")
                .notBlank(note(), "note")
                .noneBlank(standards(), "standards")
                .noneBlank(without(), "without")
                .check(!uses().isEmpty() || !imports().isEmpty(), "uses", "at least one is needed")
                .check(
                        uses().stream().map(CheckUse::check).distinct().count() == uses().size(),
                        "uses",
                        "the same check stands twice")
                .check(
                        uses().stream().map(CheckUse::check).noneMatch(without()::contains),
                        "without",
                        "a check is used and left out")
                .throwIfAny();
    }

    /** Id and version, for example {@code non-formal@1}. */
    @Override
    public String toString() {
        return reference().toString();
    }

    /** Builds a {@link QualityProfile}; every attribute may be set once. */
    public static final class Builder extends ImmutableQualityProfile.Builder {
        Builder() {}
    }
}
