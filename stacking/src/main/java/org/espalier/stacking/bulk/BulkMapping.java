package org.espalier.stacking.bulk;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Map;
import org.espalier.core.style.DomainStyle;
import org.immutables.value.Value;

/**
 * Declares what the columns of a table tell, and how its cells are written.
 *
 * <pre>{@code
 * BulkMapping mapping = BulkMapping.builder()
 *         .putColumns("Student", BulkAttribute.LEARNER)
 *         .putColumns("Course", BulkAttribute.TITLE)
 *         .putColumns("Credits", BulkAttribute.ECTS)
 *         .putConstants(BulkAttribute.COUNTRIES, "EE")
 *         .decimalSeparator(",")
 *         .build();
 * }</pre>
 *
 * <p>Columns that are not named are not looked at. This class is immutable and thread-safe.
 */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableBulkMapping.class)
@JsonDeserialize(as = ImmutableBulkMapping.class)
@JsonPropertyOrder({
    "columns",
    "constants",
    "values",
    "dateFormat",
    "decimalSeparator",
    "listSeparator",
    "language",
    "delimiter",
    "charset"
})
public abstract class BulkMapping {

    BulkMapping() {}

    /** A new builder; a column for the learner is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** What each column tells, by its name in the header. Only of a list may several columns tell. */
    public abstract Map<String, BulkAttribute> columns();

    /** What holds where no column tells it, or its cell is empty. */
    public abstract Map<BulkAttribute, String> constants();

    /** By what the words of a table are replaced before they are read, for example {@code "A"} by {@code "earned"}. */
    public abstract Map<BulkAttribute, Map<String, String>> values();

    /** How days are written, in the letters d, M and y, for example {@code dd.MM.yyyy}. */
    @Value.Default
    public String dateFormat() {
        return "yyyy-MM-dd";
    }

    /** What stands before the decimals: a point or a comma. */
    @Value.Default
    public String decimalSeparator() {
        return ".";
    }

    /** What stands between the values of a list, in the table that is read and in the one that is written. */
    @Value.Default
    public String listSeparator() {
        return "|";
    }

    /** The language of titles, names and outcomes. */
    @Value.Default
    public String language() {
        return "en";
    }

    /** What stands between cells: one sign. */
    @Value.Default
    public String delimiter() {
        return ",";
    }

    /** In what characters are written, for example {@code UTF-8} or {@code windows-1252}. */
    @Value.Default
    public String charset() {
        return "UTF-8";
    }

    @Value.Check
    void check() {
        MappingFaults.in(this).throwIfAny();
    }

    /** Builds a {@link BulkMapping}; every attribute may be set once. */
    public static final class Builder extends ImmutableBulkMapping.Builder {
        Builder() {}
    }
}
