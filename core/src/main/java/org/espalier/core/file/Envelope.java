package org.espalier.core.file;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.espalier.core.finding.Confidence;
import org.espalier.core.finding.Source;
import org.espalier.core.text.LocalizedText;

/**
 * What every data file tells about itself: its name and version, where and when it holds, and what it rests on.
 *
 * <p>A value of any module takes part by extending this and calling {@link EnvelopeFaults#in} in its check; in JSON the
 * fields of the envelope stand beside its own:
 *
 * <pre>{@code
 * {
 *   "espalier": "rule-set/1",
 *   "id": "ee-micro-credentials",
 *   "version": "1",
 *   "title": {"en": "Micro-credentials in Estonia"},
 *   "jurisdiction": "EE",
 *   "bindingForce": "law",
 *   "validFrom": "2026-09-01",
 *   "sources": [{"title": "Adult Education Act", "confidence": "unverified"}]
 * }
 * }</pre>
 */
public interface Envelope {

    /** A stable name in lower case with hyphens, the same for all versions, for example {@code ee-micro-credentials}. */
    String id();

    /** The version of this file; versions of one id do not hold on the same day. */
    String version();

    /** What it is called. */
    LocalizedText title();

    /** Where it holds; absent where it is tied to no place. */
    Optional<Jurisdiction> jurisdiction();

    /** Whose rules these are, for example {@code Tallinn University of Technology}. */
    Optional<String> organisation();

    /** How far it binds. */
    Optional<BindingForce> bindingForce();

    /** The first day on which it holds; open where it is absent. */
    Optional<LocalDate> validFrom();

    /** The last day on which it holds; open where it is absent. */
    Optional<LocalDate> validTo();

    /** Where it comes from; at least one. */
    List<Source> sources();

    /** What it takes over from other files of its kind. */
    List<Import> imports();

    /** What a reader should know besides. */
    Optional<String> note();

    /** How far it can be relied on: as far as the weakest of its sources. */
    default Confidence confidence() {
        return sources().stream()
                .map(Source::confidence)
                .max(Comparator.naturalOrder())
                .orElse(Confidence.UNVERIFIED);
    }

    /** Whether it holds on a day; the first and the last day belong to it. */
    default boolean holdsOn(LocalDate day) {
        return validFrom().stream().noneMatch(day::isBefore)
                && validTo().stream().noneMatch(day::isAfter);
    }

    /** By what others import it. */
    default Import reference() {
        return Import.of(id(), version());
    }
}
