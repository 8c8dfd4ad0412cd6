package org.espalier.stacking.evaluation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.espalier.core.credential.CredentialId;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Fact;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * What is known of a learner's case beside the holdings: facts of the learner and the award, what somebody attested, for
 * what holdings were used already, and which exceptions an office decided.
 *
 * <pre>{@code
 * Circumstances.builder()
 *         .putFacts("enrolledOn", Fact.of(LocalDate.parse("2024-09-01")))
 *         .putFacts("specialisation", Fact.of("databases"))
 *         .build();
 * }</pre>
 *
 * <p>A fact that is not told is unknown, not no. Names of facts are the receiver's own; the rules that ask for them use
 * the same names. This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableCircumstances.class)
@JsonDeserialize(as = ImmutableCircumstances.class)
public abstract class Circumstances {

    private static final Comparator<CaseDecision> IN_ORDER =
            Comparator.comparing(CaseDecision::decidedOn).thenComparing(CaseDecision::id);

    Circumstances() {}

    /** A new builder; nothing is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Nothing is known beside the holdings. */
    public static Circumstances none() {
        return builder().build();
    }

    /** Facts of the learner and of the award, by name. */
    public abstract Map<String, Fact> facts();

    /** What somebody attested. */
    public abstract List<Attestation> attestations();

    /** For what holdings are used, by this award or by others. */
    public abstract List<CountedUse> uses();

    /** What offices decided as exceptions from rules; their order means nothing, and they do not contradict each other. */
    public abstract List<CaseDecision> exceptions();

    /** The exceptions that are in force on a day: the later decision after the earlier, then by id. */
    public List<CaseDecision> exceptionsOn(LocalDate day) {
        return exceptions().stream()
                .filter(decision -> decision.isInForceOn(day))
                .sorted(IN_ORDER)
                .toList();
    }

    /** A fact by its name, if it is told. */
    public Optional<Fact> fact(String name) {
        return Optional.ofNullable(facts().get(name));
    }

    /** For what one credential is used; nothing where no use of it is told. */
    public List<CountedUse> uses(CredentialId credential) {
        return usesByCredential().getOrDefault(credential, List.of());
    }

    /** For what each credential is used, by its id. */
    @Value.Lazy
    public SortedMap<CredentialId, List<CountedUse>> usesByCredential() {
        SortedMap<CredentialId, List<CountedUse>> uses = new TreeMap<>();
        uses().forEach(use ->
                uses.computeIfAbsent(use.credential(), id -> new ArrayList<>()).add(use));
        uses.replaceAll((id, ofOne) -> List.copyOf(ofOne));
        return Collections.unmodifiableSortedMap(uses);
    }

    /** The same, and more attested. */
    Circumstances attesting(List<Attestation> more) {
        return with(Stream.concat(attestations().stream(), more.stream()), uses().stream());
    }

    /** The same without uses of some credentials. */
    Circumstances withoutUses(Set<CredentialId> credentials) {
        return with(attestations().stream(), uses().stream().filter(use -> !credentials.contains(use.credential())));
    }

    /** The same, and some facts told that it does not tell. */
    public Circumstances telling(Map<String, Fact> more) {
        Map<String, Fact> all = new TreeMap<>(more);
        all.putAll(facts());
        return new Builder()
                .putAllFacts(all)
                .addAllAttestations(attestations())
                .addAllUses(uses())
                .addAllExceptions(exceptions())
                .build();
    }

    /** The same with these exceptions instead of its own. */
    public Circumstances deciding(List<CaseDecision> exceptions) {
        return new Builder()
                .putAllFacts(facts())
                .addAllAttestations(attestations())
                .addAllUses(uses())
                .addAllExceptions(exceptions)
                .build();
    }

    private Circumstances with(Stream<Attestation> attestations, Stream<CountedUse> uses) {
        return new Builder()
                .putAllFacts(facts())
                .addAllAttestations(attestations.toList())
                .addAllUses(uses.toList())
                .addAllExceptions(exceptions())
                .build();
    }

    @Value.Check
    void check() {
        Faults faults = Faults.of("Circumstances").noneBlank(facts().keySet(), "facts");
        Conflicts.check(faults, exceptions()).throwIfAny();
    }

    /** Builds {@link Circumstances}; every attribute may be set once. */
    public static final class Builder extends ImmutableCircumstances.Builder {
        Builder() {}
    }
}
