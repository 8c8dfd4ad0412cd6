package org.espalier.core.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.espalier.core.finding.Finding;
import org.espalier.core.finding.Severity;

/**
 * What came of reading a file: the value as far as it could be built, and everything that is wrong in the file.
 *
 * <p>A part that is wrong is left out of the value and told as a finding with its path; so a check can go on with the
 * rest. There is no value where the file as a whole is unusable.
 *
 * @param <T> the type of the value
 * @param value the value without its wrong parts
 * @param findings what is wrong, in the order of the document
 */
public record JsonReading<T>(Optional<T> value, List<Finding> findings) {

    /** Copies the findings. */
    public JsonReading {
        findings = List.copyOf(findings);
    }

    /** Whether nothing is wrong. */
    public boolean isClean() {
        return value.isPresent() && findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** What comes of reading the value further; what was found here where there is no value. */
    public <U> JsonReading<U> then(Function<T, JsonReading<U>> next) {
        return value.map(next).orElseGet(() -> new JsonReading<>(Optional.empty(), findings));
    }

    /**
     * The value of a file in which nothing is wrong.
     *
     * @throws IllegalArgumentException naming every fault
     */
    public T orElseThrow() {
        if (!isClean()) {
            throw new IllegalArgumentException(FileFindings.sentences(findings));
        }
        return value.orElseThrow();
    }
}
