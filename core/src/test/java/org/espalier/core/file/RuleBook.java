package org.espalier.core.file;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.espalier.core.fault.Faults;
import org.espalier.core.finding.Source;
import org.espalier.core.json.FileKind;
import org.espalier.core.json.JsonLimits;
import org.espalier.core.json.JsonReading;
import org.espalier.core.style.DomainStyle;
import org.espalier.core.text.LocalizedText;
import org.immutables.value.Value;

/** An envelope with something in it, as the modules above have. */
@DomainStyle
@Value.Immutable
@JsonSerialize(as = ImmutableRuleBook.class)
@JsonDeserialize(as = ImmutableRuleBook.class)
abstract class RuleBook implements Envelope {

    static final FileKind KIND = FileKind.parse("rule-book/1");

    static Builder builder() {
        return new Builder();
    }

    /** One with all that is required. */
    static Builder of(String id, String version) {
        Builder builder = builder();
        builder.id(id).version(version).title(LocalizedText.of("en", "Rules")).addSources(Source.ours("Senate"));
        return builder;
    }

    static JsonReading<RuleBook> read(String text) {
        return DataFile.within(JsonLimits.STANDARD).value(text.getBytes(StandardCharsets.UTF_8), KIND, RuleBook.class);
    }

    abstract List<String> rules();

    @Value.Check
    void check() {
        EnvelopeFaults.in(this, Faults.of("Rule book"))
                .noneBlank(rules(), "rules")
                .throwIfAny();
    }

    static final class Builder extends ImmutableRuleBook.Builder {
        Builder() {}
    }
}
