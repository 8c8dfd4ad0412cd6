package org.espalier.qa.profile;

import java.time.LocalDate;
import java.util.Optional;
import org.espalier.core.credential.OrganisationKind;
import org.espalier.core.file.Registry;
import org.espalier.qa.check.QualityCase;

/**
 * The profiles that are published with this library.
 *
 * <pre>{@code
 * QualityProfile profile = QualityProfiles.named("non-formal", day).orElseThrow();
 * }</pre>
 */
public final class QualityProfiles {

    private QualityProfiles() {}

    /** All of them; they are read once. */
    public static Registry<QualityProfile> published() {
        return Published.REGISTRY;
    }

    /**
     * The published profile of a name.
     *
     * @param name an id, for example {@code non-formal}, or an id and a version, as in {@code non-formal@1}
     * @param day the day whose version is wanted, where the name tells none
     */
    public static Optional<QualityProfile> named(String name, LocalDate day) {
        return published().named(name, day);
    }

    /**
     * The id of the published profile that fits a case, by what kind of organisation provides it; empty where that is not
     * known. An association or a student union chooses {@code non-formal} itself: nothing in a file tells what it is.
     */
    public static Optional<String> fitting(QualityCase given) {
        return given.providerKind().map(kind -> fitting(kind, given));
    }

    private static String fitting(OrganisationKind kind, QualityCase given) {
        return switch (kind) {
            case HIGHER_EDUCATION_INSTITUTION -> "higher-education-institution";
            case VOCATIONAL_PROVIDER -> "vocational";
            case OTHER_PROVIDER -> other(given);
        };
    }

    private static String other(QualityCase given) {
        return given.hasPartner() ? "other-provider-with-partner" : "other-provider";
    }

    private static final class Published {

        static final Registry<QualityProfile> REGISTRY = Registry.load(
                "index.txt", QualityProfiles.class::getResourceAsStream, QualityProfile.kind(), QualityProfile.class);

        private Published() {}
    }
}
