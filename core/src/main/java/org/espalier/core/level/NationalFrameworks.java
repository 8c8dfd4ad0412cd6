package org.espalier.core.level;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.espalier.core.codelist.CodeLists;
import org.espalier.core.finding.Source;
import org.espalier.core.json.FileKind;
import org.espalier.core.json.JsonDocument;
import org.espalier.core.json.JsonLimits;
import org.espalier.core.json.JsonReading;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * A dated table of national frameworks: which EQF level a national level is referenced to.
 *
 * <pre>{@code
 * NationalFrameworks table = NationalFrameworks.standard();
 * table.eqf(NationalLevel.parse("NFQ 9"), LocalDate.of(2026, 11, 22)); // EQF 7
 * }</pre>
 *
 * <p>A statement is looked up by the text of the table, else by its aliases; upper and lower case and words such as
 * <em>level</em> make no difference. The day is the one to which the statement belongs, as a rule the day of the award.
 * Rows that are in force on it count. Where there are none, rows that were in force before count: an old level keeps
 * its meaning until its text gets a new one.
 *
 * <p>Nothing is guessed. A text that several rows share has several {@linkplain #candidates candidates}, and an EQF
 * level only if they agree on it.
 *
 * <p>This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableNationalFrameworks.class)
@JsonDeserialize(as = ImmutableNationalFrameworks.class)
public abstract class NationalFrameworks {

    private static final FileKind KIND = FileKind.parse("national-frameworks/1");

    NationalFrameworks() {}

    /** A new builder; identifier, version, title and source are required. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The table that ships with the library: the frameworks of the European Learning Model, and some that are not in it.
     * It is read once.
     */
    public static NationalFrameworks standard() {
        return Standard.TABLE;
    }

    /**
     * Reads another table, in the form of the one that ships with the library.
     *
     * @param json the table; read to its end and not closed
     * @return the table
     * @throws IllegalArgumentException if it is no such table; the message names every fault and its place
     * @throws IOException if the stream cannot be read
     */
    public static NationalFrameworks load(InputStream json) throws IOException {
        return read(json).orElseThrow();
    }

    /**
     * Reads another table and tells what is wrong in it, see {@link #load}.
     *
     * @param json the table; read to its end and not closed
     * @return the table as far as it could be built, and all that is wrong
     * @throws IOException if the stream cannot be read
     */
    public static JsonReading<NationalFrameworks> read(InputStream json) throws IOException {
        return read(json.readNBytes(Math.toIntExact(JsonLimits.STANDARD.maximumBytes() + 1)));
    }

    private static JsonReading<NationalFrameworks> read(byte[] json) {
        return JsonDocument.within(JsonLimits.STANDARD).value(json, KIND, NationalFrameworks.class);
    }

    /** A stable name of the table, for example {@code eu.national-frameworks}. */
    public abstract String id();

    /** The version, for example {@code 2024-02-14}. */
    public abstract String version();

    /** What the table is called. */
    public abstract String title();

    /** Where the frameworks and levels come from. Each framework names the source of its EQF levels. */
    public abstract Source source();

    /** What a reader should know besides. */
    public abstract Optional<String> note();

    /** Words that may stand between the name of a framework and the level, for example {@code level}. */
    public abstract List<String> levelWords();

    /** The frameworks. */
    public abstract List<NationalFramework> frameworks();

    /**
     * The row that a statement means.
     *
     * @param level the statement
     * @param day the day to which the statement belongs
     * @return the row; empty where no row has that text, or several
     */
    public Optional<LevelReference> find(NationalLevel level, LocalDate day) {
        List<LevelReference> candidates = candidates(level, day);
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /**
     * The EQF level that a statement means.
     *
     * @param level the statement
     * @param day the day to which the statement belongs
     * @return the level; empty where the statement is unknown, referenced to none, or read in ways that disagree
     */
    public Optional<EqfLevel> eqf(NationalLevel level, LocalDate day) {
        List<Optional<EqfLevel>> answers = candidates(level, day).stream()
                .map(LevelReference::eqf)
                .distinct()
                .toList();
        return answers.size() == 1 ? answers.get(0) : Optional.empty();
    }

    /**
     * All rows that a statement may mean, in the order of the table.
     *
     * @param level the statement
     * @param day the day to which the statement belongs
     * @return the rows; more than one where the text is ambiguous
     */
    public List<LevelReference> candidates(NationalLevel level, LocalDate day) {
        return index().candidates(level, day);
    }

    /**
     * Reads an IRI of the vocabulary of the European Union.
     *
     * @param iri for example {@code http://data.europa.eu/snb/qdr/c_c6ada0f4}
     * @return the row; empty where the table does not have the IRI
     */
    public Optional<LevelReference> fromIri(String iri) {
        return index().byIri(iri);
    }

    @Value.Lazy
    LevelIndex index() {
        return new LevelIndex(this);
    }

    @Value.Check
    void check() {
        TableFaults.of(this).throwIfAny();
    }

    /** Builds a {@link NationalFrameworks}; every attribute may be set once. */
    public static final class Builder extends ImmutableNationalFrameworks.Builder {
        Builder() {}
    }

    private static final class Standard {
        static final NationalFrameworks TABLE = read(CodeLists.bytes(
                        NationalFrameworks.class, "national-frameworks.json"))
                .orElseThrow();
    }
}
