package org.espalier.core.credential;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.espalier.core.fault.Faults;
import org.espalier.core.field.FieldOfStudy;
import org.espalier.core.level.EqfLevel;
import org.espalier.core.level.QualificationLevel;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.text.CountryCode;
import org.espalier.core.text.Identifier;
import org.espalier.core.text.LanguageTag;
import org.espalier.core.text.LocalizedText;
import org.espalier.core.workload.EctsCredits;
import org.espalier.core.workload.LearningHours;
import org.espalier.core.workload.Workload;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The record of learning outcomes that a learner has acquired after a small volume of learning, with all that the 16
 * European standard elements ask for and that stacking needs.
 *
 * <pre>{@code
 * MicroCredential course = MicroCredential.builder()
 *         .id("urn:credential:de-1")
 *         .title("en", "Introduction to Data Engineering")
 *         .ects("6")
 *         .eqf(7)
 *         .field("0613")
 *         .awardedBy("en", "Tallinn University of Technology", "EE")
 *         .awardedOn(LocalDate.parse("2025-06-12"))
 *         .build();
 * }</pre>
 *
 * <p>Only the id is required: what is missing is for the completeness check to find. What is wrong is refused by {@link
 * Builder#build}, all of it at once. Larger credentials, such as a degree in a transcript, have the same form; the check
 * tells that they are no micro-credentials.
 *
 * <p>This class is immutable and thread-safe. Its text is the id: a credential is personal.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableMicroCredential.class)
@JsonDeserialize(as = ImmutableMicroCredential.class)
public abstract class MicroCredential {

    MicroCredential() {}

    /** A new builder; the id is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Its id, unique among what is looked at together. */
    public abstract CredentialId id();

    /** The version of the credential or of the course behind it. */
    public abstract Optional<String> version();

    /** What it is called elsewhere: course codes, register numbers. */
    public abstract List<Identifier> identifiers();

    /** Element 1: whose it is. */
    public abstract Optional<Learner> learner();

    /** Element 2: the title. */
    public abstract Optional<LocalizedText> title();

    /** Elements 3 and 4: who awards it, several for a joint award; their countries are the countries of the issuer. */
    public abstract List<Organisation> awardingBodies();

    /** Who teaches, where that is somebody else. */
    public abstract List<Organisation> providers();

    /** Where the learning is hosted. */
    public abstract Optional<Organisation> platform();

    /** Who signed the file, where that is somebody else, for example by mandate. */
    public abstract Optional<Organisation> sealingBody();

    /** Element 5: the day of issuing. */
    public abstract Optional<LocalDate> awardedOn();

    /** Element 6: what the learner knows, understands and is able to do. */
    public abstract List<LearningOutcome> learningOutcomes();

    /** Element 7: the notional workload. */
    @Value.Default
    public Workload workload() {
        return Workload.unknown();
    }

    /** Element 8: the level, and the cycle if applicable. */
    public abstract Optional<QualificationLevel> level();

    /** Element 9: how the outcomes were assessed. */
    public abstract List<Assessment> assessments();

    /** Element 10: forms of participation. */
    public abstract Set<ParticipationMode> participation();

    /** Element 11: what assures its quality. */
    public abstract List<QualityAssurance> qualityAssurance();

    /** Element 12: what is needed to enrol; absent where nothing is declared. */
    public abstract Optional<Prerequisites> prerequisites();

    /** Element 15: whether it is meant to be stacked. */
    public abstract Optional<Stackability> stackability();

    /** Element 16: further information. */
    public abstract Optional<LocalizedText> furtherInformation();

    /** The fields of study. */
    public abstract Set<FieldOfStudy> fields();

    /** The languages of the learning. */
    public abstract Set<LanguageTag> languages();

    /** Formal, non-formal or informal learning. */
    public abstract Optional<LearningSetting> learningSetting();

    /** As what it was offered. */
    public abstract Optional<OfferForm> offerForm();

    /** Whether it is a full degree; absent where that is not known. */
    public abstract Optional<Boolean> fullDegree();

    /** The first day of the learning. */
    public abstract Optional<LocalDate> studiedFrom();

    /** The last day of the learning. */
    public abstract Optional<LocalDate> studiedTo();

    /** The first day on which it is valid. */
    public abstract Optional<LocalDate> validFrom();

    /** The last day on which it is valid; without one it does not expire. */
    public abstract Optional<LocalDate> validTo();

    /** That it was taken back. */
    public abstract Optional<Revocation> revocation();

    /** The times in which it is not in force. */
    public abstract List<Suspension> suspensions();

    /** The credential that this one renews; it takes its place. */
    public abstract Optional<CredentialId> renews();

    /** Credentials declared to certify the same achievement; other versions of this one are among them. */
    public abstract Set<CredentialId> equivalentTo();

    /** The credentials that this one contains, as a transcript contains its courses. */
    public abstract Set<CredentialId> parts();

    /** What the learner paid. */
    public abstract Optional<Fee> fee();

    /** Where the offer is described in public. */
    public abstract Optional<String> catalogue();

    /** What is known of the authenticity of the document. */
    public abstract Optional<Authenticity> authenticity();

    /** What the document held beside all this. */
    @Value.Default
    public KeptContent kept() {
        return KeptContent.NONE;
    }

    /** The title in English or another language, else the id. */
    public String label() {
        return title().map(LocalizedText::text).orElseGet(() -> id().text());
    }

    /** Element 3: the countries of the awarding bodies, in their order. */
    public Set<CountryCode> countries() {
        Set<CountryCode> countries = new LinkedHashSet<>();
        awardingBodies().forEach(body -> body.country().ifPresent(countries::add));
        return countries;
    }

    /** What its assessments give as the only evidence: attendance. False where no assessment is told at all. */
    public boolean isAttendanceOnly() {
        return !assessments().isEmpty()
                && assessments().stream()
                        .allMatch(assessment -> assessment.type().equals(Optional.of(AssessmentType.ATTENDANCE)));
    }

    /** What it is worth on a day, by its own dates. */
    public HoldingStatus statusOn(LocalDate day) {
        return Lifetime.of(this).on(day);
    }

    @Value.Check
    void check() {
        Faults.of("Credential", id())
                .notBlank(version(), "version")
                .notBlank(catalogue(), "catalogue")
                .check(!parts().contains(id()), "parts", "must not contain the credential itself")
                .check(!equivalentTo().contains(id()), "equivalentTo", "must not contain the credential itself")
                .check(!renews().equals(Optional.of(id())), "renews", "must not be the credential itself")
                .throwIfAny();
    }

    /** The id; the rest is personal. */
    @Override
    public String toString() {
        return id().text();
    }

    /**
     * Builds a {@link MicroCredential}; every attribute may be set once.
     *
     * <p>The short forms, such as {@link #ects} and {@link #title(String, String)}, take texts and numbers and do not
     * throw: what they refuse is told by {@link #build}, with everything else that is wrong.
     */
    public static final class Builder extends ImmutableMicroCredential.Builder {

        /** What the short forms refuse, and the workload that they tell; absent while none was called. */
        private @Nullable Faults faults;

        private Workload.@Nullable Builder workload;

        Builder() {}

        private Faults faults() {
            Faults begun = faults == null ? Faults.of("Credential") : faults;
            faults = begun;
            return begun;
        }

        private Workload.Builder workload() {
            Workload.Builder begun = workload == null ? Workload.builder() : workload;
            workload = begun;
            return begun;
        }

        /** Sets the id. */
        public Builder id(String id) {
            faults().attempt("id", () -> id(CredentialId.parse(id)));
            return this;
        }

        /** Sets the title in one language. */
        public Builder title(String language, String title) {
            faults().attempt("title", () -> title(LocalizedText.of(language, title)));
            return this;
        }

        /** Sets the workload in ECTS credits, for example {@code "7.5"}. */
        public Builder ects(String ects) {
            faults().attempt("workload/ects", () -> workload().ects(EctsCredits.parse(ects)));
            return this;
        }

        /** Sets the workload in hours, for example {@code "150"}. */
        public Builder hours(String hours) {
            faults().attempt("workload/hours", () -> workload().hours(LearningHours.parse(hours)));
            return this;
        }

        /** Sets the level as an EQF level, 1 to 8. */
        public Builder eqf(int level) {
            faults().attempt(
                            "level/eqf",
                            () -> level(QualificationLevel.builder()
                                    .eqf(EqfLevel.of(level))
                                    .build()));
            return this;
        }

        /** Adds a field of study by its ISCED-F code, for example {@code "0613"}. */
        public Builder field(String code) {
            faults().attempt("fields", () -> addFields(FieldOfStudy.parse(code)));
            return this;
        }

        /** Adds an awarding body with a name in one language and the code of its country. */
        public Builder awardedBy(String language, String name, String country) {
            faults().attempt(
                            "awardingBodies",
                            () -> addAwardingBodies(Organisation.named(language, name, CountryCode.parse(country))));
            return this;
        }

        /** Adds an outcome in words, in one language. */
        public Builder outcome(String language, String statement) {
            faults().attempt(
                            "learningOutcomes", () -> addLearningOutcomes(LearningOutcome.stated(language, statement)));
            return this;
        }

        /**
         * The credential.
         *
         * @throws org.espalier.core.fault.FaultyValueException naming everything that is wrong
         */
        @Override
        public MicroCredential build() {
            if (faults != null) {
                return checked(faults);
            }
            try {
                return super.build();
            } catch (IllegalArgumentException | IllegalStateException refused) {
                return checked(faults());
            }
        }

        /** The same with all that is wrong told at once, also by short forms. */
        private MicroCredential checked(Faults all) {
            Workload.Builder told = workload;
            if (told != null) {
                workload = null;
                all.attempt("workload", () -> workload(told.build()));
            }
            MicroCredential[] built = new MicroCredential[1];
            all.attempt("", () -> built[0] = super.build());
            if (all.have("id")) {
                // Any id will do to look at the rest.
                all.attempt("", () -> id(CredentialId.parse("-")));
                all.attempt("", super::build);
            }
            all.throwIfAny();
            return built[0];
        }
    }
}
