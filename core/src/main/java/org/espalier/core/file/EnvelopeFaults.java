package org.espalier.core.file;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.espalier.core.fault.Faults;

/**
 * What can be wrong in an {@link Envelope}, for the check of a value that is one.
 *
 * <pre>{@code
 * EnvelopeFaults.in(this, Faults.of("Rule set"))
 *         .check(!rules().isEmpty(), "rules", "at least one is needed")
 *         .throwIfAny();
 * }</pre>
 */
public final class EnvelopeFaults {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*+");
    private static final int LONGEST_ID = 100;

    private EnvelopeFaults() {}

    /** Adds every fault of an envelope to those of the value. */
    public static Faults in(Envelope envelope, Faults faults) {
        idAndVersion(envelope.id(), envelope.version(), faults)
                .notBlank(envelope.organisation(), "organisation")
                .check(endsAfterStart(envelope), "validTo", "must not be before validFrom")
                .check(!envelope.sources().isEmpty(), "sources", "at least one is needed")
                .notBlank(envelope.note(), "note");
        inImports(envelope, faults);
        return faults;
    }

    static Faults idAndVersion(String id, String version, Faults faults) {
        return faults.check(isId(id), "id", "small letters and digits with single hyphens are wanted, 100 at most")
                .notBlank(version, "version");
    }

    private static boolean isId(String id) {
        return id.length() <= LONGEST_ID && ID.matcher(id).matches();
    }

    private static boolean endsAfterStart(Envelope envelope) {
        Optional<LocalDate> first = envelope.validFrom();
        return first.isEmpty() || envelope.validTo().stream().noneMatch(first.get()::isAfter);
    }

    private static void inImports(Envelope envelope, Faults faults) {
        List<Import> imports = envelope.imports();
        Set<Import> seen = new HashSet<>();
        for (int i = 0; i < imports.size(); i++) {
            Import one = imports.get(i);
            faults.check(seen.add(one), "imports/" + i, "stands twice");
            faults.check(!isSelf(one, envelope), "imports/" + i, "a file cannot import itself");
        }
    }

    private static boolean isSelf(Import one, Envelope envelope) {
        return one.id().equals(envelope.id()) && one.version().equals(envelope.version());
    }
}
